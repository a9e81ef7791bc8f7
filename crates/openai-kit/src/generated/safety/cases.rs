//! `client.safety().cases()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::safety::SafetyCase;

use crate::Client;
use crate::call::{Call, Json, NoParams, op};

/// The operations of `safety.cases`.
#[derive(Clone, Debug)]
pub struct Cases {
    pub(crate) client: Client,
}

impl Cases {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Fetches a safety case: a warning or deactivation notice about an end user.
    ///
    /// `GET /safety/cases/{id}`
    pub fn retrieve(&self, id: impl Into<String>) -> Call<Retrieve> {
        Call::new(&self.client, [id.into()])
    }
}

op! {
    /// The call of [`Cases::retrieve`].
    Retrieve: NoParams => Json<SafetyCase>, operations::safety::cases::RETRIEVE;
}
