//! Operations of `realtime.translations`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod client_secrets;
