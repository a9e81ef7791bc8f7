//! Operations of `chat`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod completions;
