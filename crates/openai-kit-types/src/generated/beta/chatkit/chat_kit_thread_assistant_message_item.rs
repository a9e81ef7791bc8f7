//! `ChatKitThreadAssistantMessageItem` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::chatkit::ChatKitResponseOutputText;

/// An assistant's message in a ChatKit thread.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatKitThreadAssistantMessageItem {
    /// ID that names this object.
    pub id: String,
    /// Text or parts that make up the content.
    pub content: Vec<ChatKitResponseOutputText>,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// ID of the thread concerned.
    pub thread_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatKitThreadAssistantMessageItem = "beta.chatkit.ChatKitThreadAssistantMessageItem";
    [
        required("id"),
        required("content"),
        required("created_at"),
        constant("object", "chatkit.thread_item"),
        required("thread_id"),
        constant("type", "chatkit.assistant_message"),
    ];
    0 id, 1 content, 2 created_at, 4 thread_id,
}
