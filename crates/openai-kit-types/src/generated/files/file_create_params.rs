//! What `files.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::files::FilePurpose;
use crate::{IntoMaybe, Leftovers, Upload};

/// Parameters of `files.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileCreateParams {
    /// Rule for when the object is removed.
    pub expires_after: Option<ExpiresAfter>,
    /// Content of the file to upload. Required.
    pub file: Option<Upload>,
    /// What the file will be used for. Required.
    pub purpose: Option<FilePurpose>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FileCreateParams = "FileCreateParams";
    [
        optional("expires_after"),
        required("file"),
        required("purpose"),
    ];
    0 expires_after, 1 file, 2 purpose,
}

impl FileCreateParams {
    /// Rule for when the object is removed.
    #[must_use]
    pub fn expires_after<By>(mut self, expires_after: impl IntoMaybe<ExpiresAfter, By>) -> Self {
        put(
            &mut self.expires_after,
            &mut self.leftovers,
            0,
            expires_after.into_maybe(),
        );
        self
    }

    /// Content of the file to upload. Required.
    #[must_use]
    pub fn file<By>(mut self, file: impl IntoMaybe<Upload, By>) -> Self {
        put(&mut self.file, &mut self.leftovers, 1, file.into_maybe());
        self
    }

    /// What the file will be used for. Required.
    #[must_use]
    pub fn purpose<By>(mut self, purpose: impl IntoMaybe<FilePurpose, By>) -> Self {
        put(
            &mut self.purpose,
            &mut self.leftovers,
            2,
            purpose.into_maybe(),
        );
        self
    }
}

/// How long after its creation an uploaded file is kept.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpiresAfter {
    /// Length of time in seconds. 3600 to 2592000.
    pub seconds: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ExpiresAfter = "FileCreateParams.ExpiresAfter";
    [
        constant("anchor", "created_at"),
        required("seconds"),
    ];
    1 seconds,
}

impl ExpiresAfter {
    /// What is required.
    #[must_use]
    pub fn new(seconds: i64) -> Self {
        Self {
            seconds,
            ..Self::default()
        }
    }
}
