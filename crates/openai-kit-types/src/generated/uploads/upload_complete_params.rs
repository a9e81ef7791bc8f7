//! What `uploads.complete` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoItems, IntoMaybe, Leftovers};

/// Parameters of `uploads.complete`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadCompleteParams {
    /// MD5 checksum that the finished file must have.
    pub md5: Option<String>,
    /// IDs of the uploaded parts, in file order. Required.
    pub part_ids: Option<Vec<String>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    UploadCompleteParams = "UploadCompleteParams";
    [
        optional("md5"),
        required("part_ids"),
    ];
    0 md5, 1 part_ids,
}

impl UploadCompleteParams {
    /// MD5 checksum that the finished file must have.
    #[must_use]
    pub fn md5<By>(mut self, md5: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.md5, &mut self.leftovers, 0, md5.into_maybe());
        self
    }

    /// IDs of the uploaded parts, in file order. Required.
    #[must_use]
    pub fn part_ids(mut self, part_ids: impl IntoItems<String>) -> Self {
        put(
            &mut self.part_ids,
            &mut self.leftovers,
            1,
            part_ids.into_items(),
        );
        self
    }
}
