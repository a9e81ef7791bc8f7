//! `ImageFile` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

pub use crate::beta::threads::image_url::Detail;

/// The ID of an uploaded image and its level of detail.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageFile {
    /// How closely the model looks at the image or file. `auto` by default.
    pub detail: Option<Detail>,
    /// ID of the file concerned.
    pub file_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ImageFile = "beta.threads.ImageFile";
    [
        optional("detail").or_null(),
        required("file_id"),
    ];
    0 detail, 1 file_id,
}

impl ImageFile {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(file_id: impl Into<String>) -> Self {
        Self {
            file_id: file_id.into(),
            ..Self::default()
        }
    }

    /// How closely the model looks at the image or file. `auto` by default.
    #[must_use]
    pub fn detail<By>(mut self, detail: impl IntoMaybe<Detail, By>) -> Self {
        put(
            &mut self.detail,
            &mut self.leftovers,
            0,
            detail.into_maybe(),
        );
        self
    }
}
