//! Operations of `fine_tuning.checkpoints`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod permissions;
