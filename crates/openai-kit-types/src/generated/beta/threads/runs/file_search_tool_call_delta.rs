//! `FileSearchToolCallDelta` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{Leftovers, RawJson};

/// New parts of a file search call.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileSearchToolCallDelta {
    /// ID that names this object.
    pub id: Option<String>,
    /// The file search tool: its settings, call or permission.
    pub file_search: RawJson,
    /// Place in the list, counted from zero.
    pub index: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FileSearchToolCallDelta = "beta.threads.runs.FileSearchToolCallDelta";
    [
        optional("id").or_null(),
        constant("type", "file_search"),
        required("file_search"),
        required("index"),
    ];
    0 id, 2 file_search, 3 index,
}
