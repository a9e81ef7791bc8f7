//! `ChatSessionAutomaticThreadTitling` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Whether ChatKit threads get titles by themselves.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatSessionAutomaticThreadTitling {
    /// Whether it is switched on.
    pub enabled: bool,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatSessionAutomaticThreadTitling = "beta.chatkit.ChatSessionAutomaticThreadTitling";
    [
        required("enabled"),
    ];
    0 enabled,
}
