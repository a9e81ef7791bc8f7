//! Fine-tuning of models (`fine_tuning.alpha`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod grader_run_params;
pub mod grader_run_response;
pub mod grader_validate_params;
pub mod grader_validate_response;

pub use self::grader_run_params::GraderRunParams;
pub use self::grader_run_response::GraderRunResponse;
pub use self::grader_validate_params::GraderValidateParams;
pub use self::grader_validate_response::GraderValidateResponse;
