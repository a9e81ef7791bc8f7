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
    /// ID of the agent concerned.
    pub agent_id: String,
    /// When it finished, in Unix seconds.
    pub completed_at: Option<i64>,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// What went wrong, if anything did.
    pub error: Option<SessionTurnError>,
    /// ID of the session concerned.
    pub session_id: String,
    /// When work began, in Unix seconds.
    pub started_at: Option<i64>,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// ID of the helper agent.
    pub subagent_id: Option<String>,
    /// What was used up, such as tokens or seconds.
    pub usage: Option<TokenUsage>,
    /// How the prompt cache is used.
    pub prompt_cache_options: Option<PromptCacheOptions>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Turn = "beta.agents.sessions.Turn";
    [
        required("id"),
        required("agent_id"),
        optional("completed_at").or_null(),
        required("created_at"),
        optional("error").or_null(),
        constant("object", "agent.session.turn"),
        required("session_id"),
        optional("started_at").or_null(),
        required("status"),
        optional("subagent_id").or_null(),
        optional("usage").or_null(),
        optional("prompt_cache_options").or_null(),
    ];
    0 id, 1 agent_id, 2 completed_at, 3 created_at, 4 error, 6 session_id, 7 started_at, 8 status,
    9 subagent_id, 10 usage, 11 prompt_cache_options,
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
