//! `ImageFileDeltaBlock` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::threads::ImageFileDelta;

/// New content of an uploaded image part.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageFileDeltaBlock {
    /// Reference to an uploaded image.
    pub image_file: Option<ImageFileDelta>,
    /// Place in the list, counted from zero.
    pub index: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ImageFileDeltaBlock = "beta.threads.ImageFileDeltaBlock";
    [
        constant("type", "image_file"),
        optional("image_file").or_null(),
        required("index"),
    ];
    1 image_file, 2 index,
}
