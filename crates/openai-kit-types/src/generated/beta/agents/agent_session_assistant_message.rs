//! `AgentSessionAssistantMessage` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::agents::{AgentOutputItemStatus, OutputText};

pub use crate::responses::easy_input_message::Phase;

/// A message that an agent wrote, with its status and phase.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentSessionAssistantMessage {
    /// ID that names this object.
    pub id: String,
    /// Text or parts that make up the content.
    pub content: Vec<OutputText>,
    /// Whether a message is a remark on the way or the final answer.
    pub phase: Option<Phase>,
    /// How far it has got, or how it ended.
    pub status: AgentOutputItemStatus,
    /// ID of the turn concerned.
    pub turn_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentSessionAssistantMessage = "beta.AgentSessionAssistantMessage";
    [
        required("id"),
        required("content"),
        optional("phase").or_null(),
        constant("role", "assistant"),
        required("status"),
        required("turn_id"),
        constant("type", "message"),
    ];
    0 id, 1 content, 2 phase, 4 status, 5 turn_id,
}
