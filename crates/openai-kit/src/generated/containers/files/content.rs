//! `client.containers().files().content()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Client;
use crate::call::{Binary, Call, NoParams, op};

/// The operations of `containers.files.content`.
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

    /// Downloads the bytes of a file in a container.
    ///
    /// `GET /containers/{container_id}/files/{file_id}/content`
    pub fn retrieve(
        &self,
        container_id: impl Into<String>,
        file_id: impl Into<String>,
    ) -> Call<Retrieve> {
        Call::new(&self.client, [container_id.into(), file_id.into()])
    }
}

op! {
    /// The call of [`Content::retrieve`].
    Retrieve: NoParams => Binary, operations::containers::files::content::RETRIEVE;
}
