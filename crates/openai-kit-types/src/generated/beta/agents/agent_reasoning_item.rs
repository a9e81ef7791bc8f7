//! `AgentReasoningItem` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::agents::AgentOutputItemStatus;
use crate::responses::response_reasoning_summary_part_done_event::Part;

/// A summary of what an agent thought.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentReasoningItem {
    /// ID that names this object.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: Option<AgentOutputItemStatus>,
    /// Summary of the model's thinking, or how detailed it should be.
    pub summary: Vec<Part>,
    /// ID of the turn concerned.
    pub turn_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentReasoningItem = "beta.AgentReasoningItem";
    [
        required("id"),
        constant("type", "reasoning"),
        optional("status").or_null(),
        required("summary"),
        required("turn_id"),
    ];
    0 id, 2 status, 3 summary, 4 turn_id,
}
