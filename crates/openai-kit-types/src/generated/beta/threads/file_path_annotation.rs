//! `FilePathAnnotation` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A place in the text that links to a file made by code.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilePathAnnotation {
    /// Place just behind the last character that the note covers. At least 0.
    pub end_index: i64,
    /// File that the text points to.
    pub file_path: FilePath,
    /// Place of the first character that the note covers. At least 0.
    pub start_index: i64,
    /// The text, or how text is written.
    pub text: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FilePathAnnotation = "beta.threads.FilePathAnnotation";
    [
        constant("type", "file_path"),
        required("end_index"),
        required("file_path"),
        required("start_index"),
        required("text"),
    ];
    1 end_index, 2 file_path, 3 start_index, 4 text,
}

/// File path of `FilePathAnnotation` with `file_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilePath {
    /// ID of the file concerned.
    pub file_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FilePath = "beta.threads.FilePathAnnotation.FilePath";
    [
        required("file_id"),
    ];
    0 file_id,
}
