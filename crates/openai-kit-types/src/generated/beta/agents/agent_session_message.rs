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
    /// How far it has got, or how it ended.
    pub status: AgentOutputItemStatus,
    /// Text or parts that make up the content.
    pub content: Vec<AgentSessionMessageContent>,
    /// Whether a message is a remark on the way or the final answer.
    pub phase: Option<Phase>,
    /// Who speaks, or what rights someone has.
    pub role: Role,
    /// ID of the turn concerned.
    pub turn_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentSessionMessage = "beta.AgentSessionMessage";
    [
        optional("id").or_null(),
        constant("type", "message"),
        required("status"),
        required("content"),
        optional("phase").or_null(),
        required("role"),
        required("turn_id"),
    ];
    0 id, 2 status, 3 content, 4 phase, 5 role, 6 turn_id,
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
