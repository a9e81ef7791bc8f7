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
    /// How far it has got, or how it ended.
    pub status: ChatSessionStatus,
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
        constant("object", "chatkit.session"),
        required("status"),
        required("chatkit_configuration"),
        required("client_secret").secret(),
        required("expires_at"),
        required("max_requests_per_1_minute"),
        required("rate_limits"),
        required("user"),
        required("workflow"),
    ];
    0 id, 2 status, 3 chatkit_configuration, 4 client_secret, 5 expires_at,
    6 max_requests_per_1_minute, 7 rate_limits, 8 user, 9 workflow,
}

impl ChatSession {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
