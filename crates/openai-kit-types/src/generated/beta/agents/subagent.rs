//! `Subagent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::agents::AgentContent;

/// A helper agent that an agent has opened in its session.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Subagent {
    /// ID that names this object.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// When it was closed, in Unix seconds.
    pub closed_at: Option<i64>,
    /// Directions for the model, ahead of the conversation.
    pub instructions: Option<Vec<AgentContent>>,
    /// Name given to this object.
    pub name: Option<String>,
    /// When it was opened, in Unix seconds.
    pub opened_at: i64,
    /// ID of the agent that started this one.
    pub parent_agent_id: String,
    /// ID of the session concerned.
    pub session_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Subagent = "beta.Subagent";
    [
        required("id"),
        constant("object", "agent.session.subagent"),
        required("status"),
        optional("closed_at").or_null(),
        optional("instructions").or_null(),
        optional("name").or_null(),
        required("opened_at"),
        required("parent_agent_id"),
        required("session_id"),
    ];
    0 id, 2 status, 3 closed_at, 4 instructions, 5 name, 6 opened_at, 7 parent_agent_id,
    8 session_id,
}

impl Subagent {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Status of `Subagent`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `active`
    Active,
    /// `closed`
    Closed,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Status;
    "active" Active,
    "closed" Closed,
}
