//! `ImageFileContentBlock` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::threads::ImageFile;

/// An uploaded image in a thread message.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageFileContentBlock {
    /// Reference to an uploaded image.
    pub image_file: ImageFile,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ImageFileContentBlock = "beta.threads.ImageFileContentBlock";
    [
        constant("type", "image_file"),
        required("image_file"),
    ];
    1 image_file,
}

impl ImageFileContentBlock {
    /// What is required.
    #[must_use]
    pub fn new(image_file: impl Into<ImageFile>) -> Self {
        Self {
            image_file: image_file.into(),
            ..Self::default()
        }
    }
}
