//! `client.uploads()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::files::FilePurpose;
use openai_kit_types::files::file_create_params::ExpiresAfter;
use openai_kit_types::uploads::{Upload, UploadCompleteParams, UploadCreateParams};
use openai_kit_types::{IntoItems, IntoMaybe};

use crate::Client;
use crate::call::{Call, Json, NoParams, op};

pub mod parts;

/// Uploads of large files in parts.
#[derive(Clone, Debug)]
pub struct Uploads {
    pub(crate) client: Client,
}

impl Uploads {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Gives an upload up; no parts can follow.
    ///
    /// `POST /uploads/{upload_id}/cancel`
    pub fn cancel(&self, upload_id: impl Into<String>) -> Call<Cancel> {
        Call::new(&self.client, [upload_id.into()])
    }

    /// Joins the parts of an upload, in the given order, into one file.
    ///
    /// `POST /uploads/{upload_id}/complete`
    pub fn complete(&self, upload_id: impl Into<String>) -> Call<Complete> {
        Call::new(&self.client, [upload_id.into()])
    }

    /// Opens an upload for a large file that is sent in parts.
    ///
    /// `POST /uploads`
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }

    /// The operations of `uploads.parts`.
    #[must_use]
    pub fn parts(&self) -> parts::Parts {
        parts::Parts::new(&self.client)
    }
}

op! {
    /// The call of [`Uploads::cancel`].
    Cancel: NoParams => Json<Upload>, operations::uploads::CANCEL;

    /// The call of [`Uploads::complete`].
    Complete: UploadCompleteParams => Json<Upload>, operations::uploads::COMPLETE;

    /// The call of [`Uploads::create`].
    Create: UploadCreateParams => Json<Upload>, operations::uploads::CREATE;
}

/// Parameters of [`Uploads::complete`].
impl Call<Complete> {
    /// MD5 checksum that the finished file must have.
    pub fn md5<By>(self, md5: impl IntoMaybe<String, By>) -> Self {
        self.put(0, md5.into_maybe(), |params| &mut params.md5)
    }

    /// IDs of the uploaded parts, in file order. Required.
    pub fn part_ids(self, part_ids: impl IntoItems<String>) -> Self {
        self.put(1, part_ids.into_items(), |params| &mut params.part_ids)
    }
}

/// Parameters of [`Uploads::create`].
impl Call<Create> {
    /// Size of the whole file in bytes. Required.
    pub fn bytes<By>(self, bytes: impl IntoMaybe<i64, By>) -> Self {
        self.put(0, bytes.into_maybe(), |params| &mut params.bytes)
    }

    /// Rule for when the object is removed.
    pub fn expires_after<By>(self, expires_after: impl IntoMaybe<ExpiresAfter, By>) -> Self {
        self.put(1, expires_after.into_maybe(), |params| {
            &mut params.expires_after
        })
    }

    /// Name of the file, without folders. Required.
    pub fn filename<By>(self, filename: impl IntoMaybe<String, By>) -> Self {
        self.put(2, filename.into_maybe(), |params| &mut params.filename)
    }

    /// Media type of the file. Required.
    pub fn mime_type<By>(self, mime_type: impl IntoMaybe<String, By>) -> Self {
        self.put(3, mime_type.into_maybe(), |params| &mut params.mime_type)
    }

    /// What the object is meant to be used for. Required.
    pub fn purpose<By>(self, purpose: impl IntoMaybe<FilePurpose, By>) -> Self {
        self.put(4, purpose.into_maybe(), |params| &mut params.purpose)
    }
}
