//! `client.beta()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Client;

#[cfg(feature = "doors")]
pub mod doors;
#[cfg(feature = "beta_rooms")]
pub mod rooms;

/// The operations of `beta`.
#[derive(Clone, Debug)]
pub struct Beta {
    pub(crate) client: Client,
}

impl Beta {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Doors.
    #[cfg(feature = "doors")]
    #[must_use]
    pub fn doors(&self) -> doors::Doors {
        doors::Doors::new(&self.client)
    }

    /// Rooms before their release.
    #[cfg(feature = "beta_rooms")]
    #[must_use]
    pub fn rooms(&self) -> rooms::Rooms {
        rooms::Rooms::new(&self.client)
    }
}
