//! Every operation of the API, as a static of its own.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

mod all;
#[cfg(any(feature = "doors", feature = "beta_rooms"))]
pub mod beta;
#[cfg(feature = "rooms")]
pub mod rooms;

pub use self::all::all;
