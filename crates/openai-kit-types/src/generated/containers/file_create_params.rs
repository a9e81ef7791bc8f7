//! What `containers.files.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers, Upload};

/// Parameters of `containers.files.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileCreateParams {
    /// The file: its content or a reference to it.
    pub file: Option<Upload>,
    /// ID of the file concerned.
    pub file_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FileCreateParams = "containers.FileCreateParams";
    [
        optional("file"),
        optional("file_id"),
    ];
    0 file, 1 file_id,
}

impl FileCreateParams {
    /// The file: its content or a reference to it.
    #[must_use]
    pub fn file<By>(mut self, file: impl IntoMaybe<Upload, By>) -> Self {
        put(&mut self.file, &mut self.leftovers, 0, file.into_maybe());
        self
    }

    /// ID of the file concerned.
    #[must_use]
    pub fn file_id<By>(mut self, file_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.file_id,
            &mut self.leftovers,
            1,
            file_id.into_maybe(),
        );
        self
    }
}
