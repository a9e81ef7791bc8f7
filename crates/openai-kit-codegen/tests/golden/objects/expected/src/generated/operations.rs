//! Every operation of the API, as a static of its own.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

mod all;
pub mod objects;

pub use self::all::all;
