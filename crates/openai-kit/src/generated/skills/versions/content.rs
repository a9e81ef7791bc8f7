//! `client.skills().versions().content()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Client;
use crate::call::{Binary, Call, NoParams, op};

/// The operations of `skills.versions.content`.
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

    /// Downloads one version of a skill as a zip bundle.
    ///
    /// `GET /skills/{skill_id}/versions/{version}/content`
    pub fn retrieve(
        &self,
        skill_id: impl Into<String>,
        version: impl Into<String>,
    ) -> Call<Retrieve> {
        Call::new(&self.client, [skill_id.into(), version.into()])
    }
}

op! {
    /// The call of [`Content::retrieve`].
    Retrieve: NoParams => Binary, operations::skills::versions::content::RETRIEVE;
}
