//! Operations of `beta.realtime`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod sessions;
pub mod transcription_sessions;
