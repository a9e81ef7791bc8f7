//! `FilePathDeltaAnnotation` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A new file link in a streamed text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilePathDeltaAnnotation {
    /// Place just behind the last character that the note covers. At least 0.
    pub end_index: Option<i64>,
    /// File that the text points to.
    pub file_path: Option<FilePath>,
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
    FilePathDeltaAnnotation = "beta.threads.FilePathDeltaAnnotation";
    [
        constant("type", "file_path"),
        optional("end_index").or_null(),
        optional("file_path").or_null(),
        required("index"),
        optional("start_index").or_null(),
        optional("text").or_null(),
    ];
    1 end_index, 2 file_path, 3 index, 4 start_index, 5 text,
}

/// File path of `FilePathDeltaAnnotation` with `file_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilePath {
    /// ID of the file concerned.
    pub file_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FilePath = "beta.threads.FilePathDeltaAnnotation.FilePath";
    [
        optional("file_id").or_null(),
    ];
    0 file_id,
}
