//! Operations of `admin`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod organization;
