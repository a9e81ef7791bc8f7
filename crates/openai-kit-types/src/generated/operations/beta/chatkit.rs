//! Operations of `beta.chatkit`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod sessions;
pub mod threads;
