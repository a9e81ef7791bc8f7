//! `Turn` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::agents::{SessionTurnError, TokenUsage};

pub use crate::beta::agents::agent_session::PromptCacheOptions;
pub use crate::chat::chat_completion_content_part_text::PromptCacheBreakpointTtl as PromptCacheOptionsTtl;

/// One turn of a session or subagent, from input to answer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Turn {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// ID of the agent concerned.
    pub agent_id: String,
    /// When it finished, in Unix seconds.
    pub completed_at: Option<i64>,
    /// What went wrong, if anything did.
    pub error: Option<SessionTurnError>,
    /// How the prompt cache is used.
    pub prompt_cache_options: Option<PromptCacheOptions>,
    /// ID of the session concerned.
    pub session_id: String,
    /// When work began, in Unix seconds.
    pub started_at: Option<i64>,
    /// ID of the helper agent.
    pub subagent_id: Option<String>,
    /// What was used up, such as tokens or seconds.
    pub usage: Option<TokenUsage>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Turn = "beta.agents.sessions.Turn";
    [
        required("id"),
        constant("object", "agent.session.turn"),
        required("created_at"),
        required("status"),
        required("agent_id"),
        optional("completed_at").or_null(),
        optional("error").or_null(),
        optional("prompt_cache_options").or_null(),
        required("session_id"),
        optional("started_at").or_null(),
        optional("subagent_id").or_null(),
        optional("usage").or_null(),
    ];
    0 id, 2 created_at, 3 status, 4 agent_id, 5 completed_at, 6 error, 7 prompt_cache_options,
    8 session_id, 9 started_at, 10 subagent_id, 11 usage,
}

impl Turn {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Status of `Turn`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `queued`
    Queued,
    /// `in_progress`
    InProgress,
    /// `waiting`
    Waiting,
    /// `completed`
    Completed,
    /// `failed`
    Failed,
    /// `cancelled`
    Cancelled,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Status;
    "queued" Queued,
    "in_progress" InProgress,
    "waiting" Waiting,
    "completed" Completed,
    "failed" Failed,
    "cancelled" Cancelled,
}
