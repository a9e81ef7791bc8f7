//! `ImageInputReferenceParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// A reference image for a video, by file ID or URL.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageInputReferenceParam {
    /// ID of the file concerned.
    pub file_id: Option<String>,
    /// Address of the image, or the image as a data URL. At most 20971520 characters; a URI.
    pub image_url: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ImageInputReferenceParam = "ImageInputReferenceParam";
    [
        optional("file_id"),
        optional("image_url"),
    ];
    0 file_id, 1 image_url,
}

impl ImageInputReferenceParam {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the file concerned.
    #[must_use]
    pub fn file_id<By>(mut self, file_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.file_id,
            &mut self.leftovers,
            0,
            file_id.into_maybe(),
        );
        self
    }

    /// Address of the image, or the image as a data URL. At most 20971520 characters; a URI.
    #[must_use]
    pub fn image_url<By>(mut self, image_url: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.image_url,
            &mut self.leftovers,
            1,
            image_url.into_maybe(),
        );
        self
    }
}
