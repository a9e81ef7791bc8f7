//! Doors (`beta.doors`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod door;

pub use self::door::Door;
