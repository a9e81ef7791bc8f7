//! Operations of `audio`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod speech;
pub mod transcriptions;
pub mod translations;
pub mod voice_consents;
pub mod voices;
