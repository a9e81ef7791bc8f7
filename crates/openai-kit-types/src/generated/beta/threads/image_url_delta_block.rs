//! `ImageURLDeltaBlock` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::threads::ImageURLDelta;

/// New content of a web image part.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageURLDeltaBlock {
    /// Address of the image, or the image as a data URL.
    pub image_url: Option<ImageURLDelta>,
    /// Place in the list, counted from zero.
    pub index: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ImageURLDeltaBlock = "beta.threads.ImageURLDeltaBlock";
    [
        constant("type", "image_url"),
        optional("image_url").or_null(),
        required("index"),
    ];
    1 image_url, 2 index,
}
