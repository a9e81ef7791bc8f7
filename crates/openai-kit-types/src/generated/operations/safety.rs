//! Operations of `safety`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod alerts;
pub mod cases;
