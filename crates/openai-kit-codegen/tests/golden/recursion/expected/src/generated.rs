//! The types of all areas.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod operations;
pub mod recursion;
