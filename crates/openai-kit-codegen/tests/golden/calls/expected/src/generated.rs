//! The types of all areas.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod calls;
pub mod operations;
