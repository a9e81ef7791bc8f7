//! `ChatSessionChatKitConfiguration` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::chatkit::{
    ChatSessionAutomaticThreadTitling, ChatSessionFileUpload, ChatSessionHistory,
};

/// What the ChatKit interface offers: titles, uploads and history.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatSessionChatKitConfiguration {
    /// Whether threads get a title by themselves.
    pub automatic_thread_titling: ChatSessionAutomaticThreadTitling,
    /// Whether and how users may add files.
    pub file_upload: ChatSessionFileUpload,
    /// Whether past threads are shown, and how many.
    pub history: ChatSessionHistory,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatSessionChatKitConfiguration = "beta.chatkit.ChatSessionChatKitConfiguration";
    [
        required("automatic_thread_titling"),
        required("file_upload"),
        required("history"),
    ];
    0 automatic_thread_titling, 1 file_upload, 2 history,
}
