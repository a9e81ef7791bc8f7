//! `ChatKitWidgetItem` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A widget shown in a ChatKit thread, as serialized JSON.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatKitWidgetItem {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// ID of the thread concerned.
    pub thread_id: String,
    /// Description of the widget to show.
    pub widget: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatKitWidgetItem = "beta.chatkit.ChatKitWidgetItem";
    [
        required("id"),
        constant("object", "chatkit.thread_item"),
        constant("type", "chatkit.widget"),
        required("created_at"),
        required("thread_id"),
        required("widget"),
    ];
    0 id, 3 created_at, 4 thread_id, 5 widget,
}
