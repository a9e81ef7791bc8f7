//! `client.skills().content()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Client;
use crate::call::{Binary, Call, NoParams, op};

/// The operations of `skills.content`.
#[derive(Clone, Debug)]
pub struct Content {
    pub(crate) client: Client,
}

impl Content {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Downloads a skill as a zip bundle.
    ///
    /// `GET /skills/{skill_id}/content`
    pub fn retrieve(&self, skill_id: impl Into<String>) -> Call<Retrieve> {
        Call::new(&self.client, [skill_id.into()])
    }
}

op! {
    /// The call of [`Content::retrieve`].
    Retrieve: NoParams => Binary, operations::skills::content::RETRIEVE;
}
