//! `client.content_provenance_checks()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::content_provenance_checks::{
    ContentProvenanceCheck, ContentProvenanceCheckCreateParams,
};
use openai_kit_types::{IntoMaybe, Upload};

use crate::Client;
use crate::call::{Call, Json, op};

/// Checks of where a piece of content comes from.
#[derive(Clone, Debug)]
pub struct ContentProvenanceChecks {
    pub(crate) client: Client,
}

impl ContentProvenanceChecks {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Looks for provenance marks (C2PA and SynthID) in an uploaded media file.
    ///
    /// `POST /content_provenance_checks`
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }
}

op! {
    /// The call of [`ContentProvenanceChecks::create`].
    Create: ContentProvenanceCheckCreateParams => Json<ContentProvenanceCheck>,
        operations::content_provenance_checks::CREATE;
}

/// Parameters of [`ContentProvenanceChecks::create`].
impl Call<Create> {
    /// The file: its content or a reference to it. Required.
    pub fn file<By>(self, file: impl IntoMaybe<Upload, By>) -> Self {
        self.put(0, file.into_maybe(), |params| &mut params.file)
    }
}
