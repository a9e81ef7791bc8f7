//! Administration of an organization and its projects (`admin`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod organization;
