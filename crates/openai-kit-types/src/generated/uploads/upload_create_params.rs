//! What `uploads.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::files::FilePurpose;
use crate::{IntoMaybe, Leftovers};

pub use crate::files::file_create_params::ExpiresAfter;

/// Parameters of `uploads.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadCreateParams {
    /// Size of the whole file in bytes. Required.
    pub bytes: Option<i64>,
    /// Rule for when the object is removed.
    pub expires_after: Option<ExpiresAfter>,
    /// Name of the file, without folders. Required.
    pub filename: Option<String>,
    /// Media type of the file. Required.
    pub mime_type: Option<String>,
    /// What the object is meant to be used for. Required.
    pub purpose: Option<FilePurpose>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    UploadCreateParams = "UploadCreateParams";
    [
        required("bytes"),
        optional("expires_after"),
        required("filename"),
        required("mime_type"),
        required("purpose"),
    ];
    0 bytes, 1 expires_after, 2 filename, 3 mime_type, 4 purpose,
}

impl UploadCreateParams {
    /// Size of the whole file in bytes. Required.
    #[must_use]
    pub fn bytes<By>(mut self, bytes: impl IntoMaybe<i64, By>) -> Self {
        put(&mut self.bytes, &mut self.leftovers, 0, bytes.into_maybe());
        self
    }

    /// Rule for when the object is removed.
    #[must_use]
    pub fn expires_after<By>(mut self, expires_after: impl IntoMaybe<ExpiresAfter, By>) -> Self {
        put(
            &mut self.expires_after,
            &mut self.leftovers,
            1,
            expires_after.into_maybe(),
        );
        self
    }

    /// Name of the file, without folders. Required.
    #[must_use]
    pub fn filename<By>(mut self, filename: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.filename,
            &mut self.leftovers,
            2,
            filename.into_maybe(),
        );
        self
    }

    /// Media type of the file. Required.
    #[must_use]
    pub fn mime_type<By>(mut self, mime_type: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.mime_type,
            &mut self.leftovers,
            3,
            mime_type.into_maybe(),
        );
        self
    }

    /// What the object is meant to be used for. Required.
    #[must_use]
    pub fn purpose<By>(mut self, purpose: impl IntoMaybe<FilePurpose, By>) -> Self {
        put(
            &mut self.purpose,
            &mut self.leftovers,
            4,
            purpose.into_maybe(),
        );
        self
    }
}
