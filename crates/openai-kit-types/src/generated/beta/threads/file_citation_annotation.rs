//! `FileCitationAnnotation` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A place in the text that cites a searched file.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileCitationAnnotation {
    /// Place just behind the last character that the note covers. At least 0.
    pub end_index: i64,
    /// File that the passage comes from.
    pub file_citation: FileCitation,
    /// Place of the first character that the note covers. At least 0.
    pub start_index: i64,
    /// The text, or how text is written.
    pub text: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FileCitationAnnotation = "beta.threads.FileCitationAnnotation";
    [
        constant("type", "file_citation"),
        required("end_index"),
        required("file_citation"),
        required("start_index"),
        required("text"),
    ];
    1 end_index, 2 file_citation, 3 start_index, 4 text,
}

/// File citation of `FileCitationAnnotation` with `file_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileCitation {
    /// ID of the file concerned.
    pub file_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FileCitation = "beta.threads.FileCitationAnnotation.FileCitation";
    [
        required("file_id"),
    ];
    0 file_id,
}
