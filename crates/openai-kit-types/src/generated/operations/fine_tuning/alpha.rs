//! Operations of `fine_tuning.alpha`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod graders;
