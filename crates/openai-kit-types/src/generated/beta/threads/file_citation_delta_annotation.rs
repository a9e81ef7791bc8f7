//! `FileCitationDeltaAnnotation` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A new citation in a streamed text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileCitationDeltaAnnotation {
    /// Place just behind the last character that the note covers. At least 0.
    pub end_index: Option<i64>,
    /// File that the passage comes from.
    pub file_citation: Option<FileCitation>,
    /// Place in the list, counted from zero.
    pub index: i64,
    /// Place of the first character that the note covers. At least 0.
    pub start_index: Option<i64>,
    /// The text, or how text is written.
    pub text: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FileCitationDeltaAnnotation = "beta.threads.FileCitationDeltaAnnotation";
    [
        constant("type", "file_citation"),
        optional("end_index").or_null(),
        optional("file_citation").or_null(),
        required("index"),
        optional("start_index").or_null(),
        optional("text").or_null(),
    ];
    1 end_index, 2 file_citation, 3 index, 4 start_index, 5 text,
}

/// File citation of `FileCitationDeltaAnnotation` with `file_id` and `quote`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileCitation {
    /// ID of the file concerned.
    pub file_id: Option<String>,
    /// Words cited from the file.
    pub quote: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FileCitation = "beta.threads.FileCitationDeltaAnnotation.FileCitation";
    [
        optional("file_id").or_null(),
        optional("quote").or_null(),
    ];
    0 file_id, 1 quote,
}
