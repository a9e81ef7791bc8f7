//! `CodeInterpreterOutputImage` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// An image that executed code has made.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeInterpreterOutputImage {
    /// Image to work on, or how images are handled.
    pub image: Option<Image>,
    /// Place in the list, counted from zero.
    pub index: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CodeInterpreterOutputImage = "beta.threads.runs.CodeInterpreterOutputImage";
    [
        constant("type", "image"),
        optional("image").or_null(),
        required("index"),
    ];
    1 image, 2 index,
}

/// Image of `CodeInterpreterOutputImage` with `file_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Image {
    /// ID of the file concerned.
    pub file_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Image = "beta.threads.runs.CodeInterpreterOutputImage.Image";
    [
        optional("file_id").or_null(),
    ];
    0 file_id,
}
