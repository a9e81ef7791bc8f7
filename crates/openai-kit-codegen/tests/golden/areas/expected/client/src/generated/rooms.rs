//! `client.rooms()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::rooms::Room;

use crate::Client;
use crate::call::{Call, Json, NoParams, op};

/// Rooms.
#[derive(Clone, Debug)]
pub struct Rooms {
    pub(crate) client: Client,
}

impl Rooms {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Retrieve.
    ///
    /// `GET /rooms/{room_id}`
    pub fn retrieve(&self, room_id: impl Into<String>) -> Call<Retrieve> {
        Call::new(&self.client, [room_id.into()])
    }
}

op! {
    /// The call of [`Rooms::retrieve`].
    Retrieve: NoParams => Json<Room>, operations::rooms::RETRIEVE;
}
