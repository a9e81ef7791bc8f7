//! `ChatSessionFileUpload` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Whether users may upload files, how many and how large.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatSessionFileUpload {
    /// Whether it is switched on.
    pub enabled: bool,
    /// Largest file a user may add, in megabytes.
    pub max_file_size: Option<i64>,
    /// Most files a user may add.
    pub max_files: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatSessionFileUpload = "beta.chatkit.ChatSessionFileUpload";
    [
        required("enabled"),
        optional("max_file_size").or_null(),
        optional("max_files").or_null(),
    ];
    0 enabled, 1 max_file_size, 2 max_files,
}
