//! `FileContentResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// One piece of the parsed text of a file.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileContentResponse {
    /// Kind of thing, telling variants apart.
    pub type_: Option<String>,
    /// The text, or how text is written.
    pub text: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FileContentResponse = "vector_stores.FileContentResponse";
    [
        optional("type").or_null(),
        optional("text").or_null(),
    ];
    0 type_, 1 text,
}
