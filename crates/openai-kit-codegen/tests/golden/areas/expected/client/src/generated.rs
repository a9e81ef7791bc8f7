//! The resources of the API.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Client;

#[cfg(any(feature = "doors", feature = "beta_rooms"))]
pub mod beta;
#[cfg(feature = "rooms")]
pub mod rooms;

impl Client {
    /// The operations of `beta`.
    #[cfg(any(feature = "doors", feature = "beta_rooms"))]
    #[must_use]
    pub fn beta(&self) -> beta::Beta {
        beta::Beta::new(self)
    }

    /// Rooms.
    #[cfg(feature = "rooms")]
    #[must_use]
    pub fn rooms(&self) -> rooms::Rooms {
        rooms::Rooms::new(self)
    }
}
