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
    /// How far it has got, or how it ended.
    pub status: AgentOutputItemStatus,
    /// Text or parts that make up the content.
    pub content: Vec<OutputText>,
    /// Whether a message is a remark on the way or the final answer.
    pub phase: Option<Phase>,
    /// ID of the turn concerned.
    pub turn_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentSessionAssistantMessage = "beta.AgentSessionAssistantMessage";
    [
        required("id"),
        constant("type", "message"),
        required("status"),
        required("content"),
        optional("phase").or_null(),
        constant("role", "assistant"),
        required("turn_id"),
    ];
    0 id, 2 status, 3 content, 4 phase, 6 turn_id,
}
