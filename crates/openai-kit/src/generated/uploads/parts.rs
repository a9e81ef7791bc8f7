//! `client.uploads().parts()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::uploads::{PartCreateParams, UploadPart};
use openai_kit_types::{IntoMaybe, Upload};

use crate::Client;
use crate::call::{Call, Json, op};

/// The operations of `uploads.parts`.
#[derive(Clone, Debug)]
pub struct Parts {
    pub(crate) client: Client,
}

impl Parts {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Sends one part of a large file; parts may go in parallel.
    ///
    /// `POST /uploads/{upload_id}/parts`
    pub fn create(&self, upload_id: impl Into<String>) -> Call<Create> {
        Call::new(&self.client, [upload_id.into()])
    }
}

op! {
    /// The call of [`Parts::create`].
    Create: PartCreateParams => Json<UploadPart>, operations::uploads::parts::CREATE;
}

/// Parameters of [`Parts::create`].
impl Call<Create> {
    /// Next piece of the file's content. Required.
    pub fn data<By>(self, data: impl IntoMaybe<Upload, By>) -> Self {
        self.put(0, data.into_maybe(), |params| &mut params.data)
    }
}
