//! `DecisionStoredAssistantMessage` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::decisions::decision_input_message_param::{
    DecisionInputAssistantMessageContent, DecisionInputAssistantMessagePhase,
};

pub use crate::chat::ChatCompletionContentPartRefusalParam as ContentPartRefusal;
pub use crate::decisions::decision_input_message_param::DecisionInputAssistantMessageContent as Content;
pub use crate::decisions::decision_input_message_param::DecisionInputAssistantMessageContentPartsDecisionInputOutputText as ContentPartOutputText;
pub use crate::decisions::decision_input_message_param::DecisionInputAssistantMessagePhase as Phase;

/// An assistant message in the input of a Live decision, with its ID.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecisionStoredAssistantMessage {
    /// ID that names this object.
    pub id: String,
    /// Text or parts that make up the content.
    pub content: DecisionInputAssistantMessageContent,
    /// Whether a message is a remark on the way or the final answer.
    pub phase: Option<DecisionInputAssistantMessagePhase>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DecisionStoredAssistantMessage = "live.DecisionStoredAssistantMessage";
    [
        required("id"),
        constant("type", "message").or_left_out().or_null(),
        required("content"),
        optional("phase").or_null(),
        constant("role", "assistant"),
    ];
    0 id, 2 content, 3 phase,
}
