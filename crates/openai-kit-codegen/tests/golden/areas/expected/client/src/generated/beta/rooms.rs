//! `client.beta().rooms()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::beta::rooms::RoomPlan;

use crate::Client;
use crate::call::{Call, Json, NoParams, op};

/// Rooms before their release.
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
    /// `GET /beta/rooms/{room_id}`
    pub fn retrieve(&self, room_id: impl Into<String>) -> Call<Retrieve> {
        Call::new(&self.client, [room_id.into()])
    }
}

op! {
    /// The call of [`Rooms::retrieve`].
    Retrieve: NoParams => Json<RoomPlan>, operations::beta::rooms::RETRIEVE;
}
