//! `client.safety().alerts()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::safety::SafetyAlert;

use crate::Client;
use crate::call::{Call, Json, NoParams, op};

/// The operations of `safety.alerts`.
#[derive(Clone, Debug)]
pub struct Alerts {
    pub(crate) client: Client,
}

impl Alerts {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Fetches a safety alert that a model response has raised.
    ///
    /// `GET /safety/alerts/{id}`
    pub fn retrieve(&self, id: impl Into<String>) -> Call<Retrieve> {
        Call::new(&self.client, [id.into()])
    }
}

op! {
    /// The call of [`Alerts::retrieve`].
    Retrieve: NoParams => Json<SafetyAlert>, operations::safety::alerts::RETRIEVE;
}
