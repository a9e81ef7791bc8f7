//! `ChatSession` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::chatkit::{
    ChatKitWorkflow, ChatSessionChatKitConfiguration, ChatSessionRateLimits, ChatSessionStatus,
};

/// A ChatKit session: client secret, workflow, limits and status.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatSession {
    /// ID that names this object.
    pub id: String,
    /// Which parts of the chat interface are on, and how they behave.
    pub chatkit_configuration: ChatSessionChatKitConfiguration,
    /// Short-lived key for use in a browser or app. Hidden from `Debug`.
    pub client_secret: String,
    /// When it stops being valid. Unix seconds.
    pub expires_at: i64,
    /// Most requests per minute.
    pub max_requests_per_1_minute: i64,
    /// Limits on how much may be sent in a time span.
    pub rate_limits: ChatSessionRateLimits,
    /// How far it has got, or how it ended.
    pub status: ChatSessionStatus,
    /// The user or end user concerned.
    pub user: String,
    /// The workflow that runs the chat.
    pub workflow: ChatKitWorkflow,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatSession = "beta.chatkit.ChatSession";
    [
        required("id"),
        required("chatkit_configuration"),
        required("client_secret").secret(),
        required("expires_at"),
        required("max_requests_per_1_minute"),
        constant("object", "chatkit.session"),
        required("rate_limits"),
        required("status"),
        required("user"),
        required("workflow"),
    ];
    0 id, 1 chatkit_configuration, 2 client_secret, 3 expires_at, 4 max_requests_per_1_minute,
    6 rate_limits, 7 status, 8 user, 9 workflow,
}
