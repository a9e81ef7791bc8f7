//! `CodeInterpreterOutputImage` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// An image that executed code has made.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeInterpreterOutputImage {
    /// Place in the list, counted from zero.
    pub index: i64,
    /// Image to work on, or how images are handled.
    pub image: Option<Image>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CodeInterpreterOutputImage = "beta.threads.runs.CodeInterpreterOutputImage";
    [
        required("index"),
        constant("type", "image"),
        optional("image").or_null(),
    ];
    0 index, 2 image,
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
