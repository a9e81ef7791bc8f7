//! `FileSearchToolCallDelta` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{Leftovers, RawJson};

/// New parts of a file search call.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileSearchToolCallDelta {
    /// The file search tool: its settings, call or permission.
    pub file_search: RawJson,
    /// Place in the list, counted from zero.
    pub index: i64,
    /// ID that names this object.
    pub id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FileSearchToolCallDelta = "beta.threads.runs.FileSearchToolCallDelta";
    [
        required("file_search"),
        required("index"),
        constant("type", "file_search"),
        optional("id").or_null(),
    ];
    0 file_search, 1 index, 3 id,
}
