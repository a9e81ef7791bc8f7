//! Operations of `beta`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

#[cfg(feature = "doors")]
pub mod doors;
#[cfg(feature = "beta_rooms")]
pub mod rooms;
