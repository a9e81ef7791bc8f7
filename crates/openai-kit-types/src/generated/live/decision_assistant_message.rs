//! `DecisionAssistantMessage` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::decisions::decision_input_message_param::{
    DecisionInputAssistantMessageContent, DecisionInputAssistantMessagePhase,
};
use crate::{IntoMaybe, Leftovers};

pub use crate::chat::ChatCompletionContentPartRefusalParam as ContentPartRefusal;
pub use crate::decisions::decision_input_message_param::DecisionInputAssistantMessageContent as Content;
pub use crate::decisions::decision_input_message_param::DecisionInputAssistantMessageContentPartsDecisionInputOutputText as ContentPartOutputText;
pub use crate::decisions::decision_input_message_param::DecisionInputAssistantMessagePhase as Phase;

/// An assistant message for the input of a Live decision.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecisionAssistantMessage {
    /// ID that names this object.
    pub id: Option<String>,
    /// Text or parts that make up the content.
    pub content: DecisionInputAssistantMessageContent,
    /// Whether a message is a remark on the way or the final answer.
    pub phase: Option<DecisionInputAssistantMessagePhase>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DecisionAssistantMessage = "live.DecisionAssistantMessage";
    [
        optional("id").or_null(),
        constant("type", "message").or_left_out().or_null(),
        required("content"),
        optional("phase").or_null(),
        constant("role", "assistant"),
    ];
    0 id, 2 content, 3 phase,
}

impl DecisionAssistantMessage {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(content: impl Into<DecisionInputAssistantMessageContent>) -> Self {
        Self {
            content: content.into(),
            ..Self::default()
        }
    }

    /// ID that names this object.
    #[must_use]
    pub fn id<By>(mut self, id: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.id, &mut self.leftovers, 0, id.into_maybe());
        self
    }

    /// Whether a message is a remark on the way or the final answer.
    #[must_use]
    pub fn phase<By>(
        mut self,
        phase: impl IntoMaybe<DecisionInputAssistantMessagePhase, By>,
    ) -> Self {
        put(&mut self.phase, &mut self.leftovers, 3, phase.into_maybe());
        self
    }
}
