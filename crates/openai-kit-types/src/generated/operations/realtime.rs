//! Operations of `realtime`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod calls;
pub mod client_secrets;
pub mod translations;
