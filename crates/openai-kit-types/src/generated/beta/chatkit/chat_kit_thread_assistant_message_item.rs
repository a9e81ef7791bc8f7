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
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// Text or parts that make up the content.
    pub content: Vec<ChatKitResponseOutputText>,
    /// ID of the thread concerned.
    pub thread_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatKitThreadAssistantMessageItem = "beta.chatkit.ChatKitThreadAssistantMessageItem";
    [
        required("id"),
        constant("object", "chatkit.thread_item"),
        constant("type", "chatkit.assistant_message"),
        required("created_at"),
        required("content"),
        required("thread_id"),
    ];
    0 id, 3 created_at, 4 content, 5 thread_id,
}
