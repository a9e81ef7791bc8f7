//! `AgentSessionMessage` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::agents::{AgentOutputItemStatus, AgentSessionMessageContent};

pub use crate::responses::easy_input_message::Phase;

/// A message in a session, from the user or the agent.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentSessionMessage {
    /// ID that names this object.
    pub id: Option<String>,
    /// Text or parts that make up the content.
    pub content: Vec<AgentSessionMessageContent>,
    /// Whether a message is a remark on the way or the final answer.
    pub phase: Option<Phase>,
    /// Who speaks, or what rights someone has.
    pub role: Role,
    /// How far it has got, or how it ended.
    pub status: AgentOutputItemStatus,
    /// ID of the turn concerned.
    pub turn_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentSessionMessage = "beta.AgentSessionMessage";
    [
        optional("id").or_null(),
        required("content"),
        optional("phase").or_null(),
        required("role"),
        required("status"),
        required("turn_id"),
        constant("type", "message"),
    ];
    0 id, 1 content, 2 phase, 3 role, 4 status, 5 turn_id,
}

/// Role of `AgentSessionMessage`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Role {
    /// `user`
    User,
    /// `assistant`
    Assistant,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Role;
    "user" User,
    "assistant" Assistant,
}
