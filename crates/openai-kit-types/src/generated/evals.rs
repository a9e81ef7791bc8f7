//! Evaluations and their runs (`evals`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod runs;

pub mod create_eval_completions_run_data_source;
pub mod create_eval_jsonl_run_data_source;
pub mod eval_api_error;
pub mod eval_create_params;
pub mod eval_custom_data_source_config;
pub mod eval_delete_response;
pub mod eval_list_params;
pub mod eval_list_response;
pub mod eval_stored_completions_data_source_config;
pub mod eval_update_params;
pub mod run_create_params;
pub mod run_delete_response;
pub mod run_list_params;
pub mod run_list_response;

pub use self::create_eval_completions_run_data_source::CreateEvalCompletionsRunDataSource;
pub use self::create_eval_jsonl_run_data_source::CreateEvalJSONLRunDataSource;
pub use self::eval_api_error::EvalAPIError;
pub use self::eval_create_params::EvalCreateParams;
pub use self::eval_custom_data_source_config::EvalCustomDataSourceConfig;
pub use self::eval_delete_response::EvalDeleteResponse;
pub use self::eval_list_params::EvalListParams;
pub use self::eval_list_response::EvalListResponse;
pub use self::eval_stored_completions_data_source_config::EvalStoredCompletionsDataSourceConfig;
pub use self::eval_update_params::EvalUpdateParams;
pub use self::run_create_params::RunCreateParams;
pub use self::run_delete_response::RunDeleteResponse;
pub use self::run_list_params::RunListParams;
pub use self::run_list_response::RunListResponse;

pub use crate::evals::CreateEvalCompletionsRunDataSource as CreateEvalCompletionsRunDataSourceParam;
pub use crate::evals::CreateEvalJSONLRunDataSource as CreateEvalJSONLRunDataSourceParam;
pub use crate::evals::EvalListResponse as EvalCreateResponse;
pub use crate::evals::EvalListResponse as EvalRetrieveResponse;
pub use crate::evals::EvalListResponse as EvalUpdateResponse;
pub use crate::evals::RunListResponse as RunCancelResponse;
pub use crate::evals::RunListResponse as RunCreateResponse;
pub use crate::evals::RunListResponse as RunRetrieveResponse;
