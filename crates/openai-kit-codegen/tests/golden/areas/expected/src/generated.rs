//! The types of all areas.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

#[cfg(any(feature = "doors", feature = "beta_rooms"))]
pub mod beta;
pub mod operations;
#[cfg(feature = "rooms")]
pub mod rooms;
pub mod shared;
