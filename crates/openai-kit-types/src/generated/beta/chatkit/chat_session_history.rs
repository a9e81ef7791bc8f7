//! `ChatSessionHistory` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Whether users see earlier threads, and how many.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatSessionHistory {
    /// Whether it is switched on.
    pub enabled: bool,
    /// Number of past threads shown.
    pub recent_threads: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatSessionHistory = "beta.chatkit.ChatSessionHistory";
    [
        required("enabled"),
        optional("recent_threads").or_null(),
    ];
    0 enabled, 1 recent_threads,
}
