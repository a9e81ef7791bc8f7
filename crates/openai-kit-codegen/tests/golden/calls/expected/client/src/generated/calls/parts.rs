//! `client.calls().parts()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::IntoMaybe;
use openai_kit_types::calls::PartUploadParams;

use crate::Client;
use crate::call::{Binary, Call, NoParams, Text, op};

/// The operations of `calls.parts`.
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

    /// Content.
    ///
    /// `GET /calls/{call_id}/parts/{part_id}/content`
    pub fn content(&self, call_id: impl Into<String>, part_id: impl Into<String>) -> Call<Content> {
        Call::new(&self.client, [call_id.into(), part_id.into()])
    }

    /// Upload.
    ///
    /// `POST /calls/{call_id}/parts/{part_id}/content`
    pub fn upload(&self, call_id: impl Into<String>, part_id: impl Into<String>) -> Call<Upload> {
        Call::new(&self.client, [call_id.into(), part_id.into()])
    }
}

op! {
    /// The call of [`Parts::content`].
    Content: NoParams => Binary, operations::calls::parts::CONTENT;

    /// The call of [`Parts::upload`].
    Upload: PartUploadParams => Text, operations::calls::parts::UPLOAD;
}

/// Parameters of [`Parts::upload`].
impl Call<Upload> {
    /// X checksum. Required.
    pub fn x_checksum<By>(self, x_checksum: impl IntoMaybe<String, By>) -> Self {
        self.put(0, x_checksum.into_maybe(), |params| &mut params.x_checksum)
    }

    /// Data. Required.
    pub fn data<By>(self, data: impl IntoMaybe<openai_kit_types::Upload, By>) -> Self {
        self.put(1, data.into_maybe(), |params| &mut params.data)
    }

    /// Name.
    pub fn name<By>(self, name: impl IntoMaybe<String, By>) -> Self {
        self.put(2, name.into_maybe(), |params| &mut params.name)
    }
}
