//! `FileContentResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// One piece of the parsed text of a file.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileContentResponse {
    /// The text, or how text is written.
    pub text: Option<String>,
    /// Kind of thing, telling variants apart.
    pub type_: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FileContentResponse = "vector_stores.FileContentResponse";
    [
        optional("text").or_null(),
        optional("type").or_null(),
    ];
    0 text, 1 type_,
}
