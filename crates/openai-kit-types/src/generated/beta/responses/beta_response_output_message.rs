//! `BetaResponseOutputMessage` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoItems, IntoMaybe, Leftovers};

pub use crate::beta::responses::beta_response_error_event::Agent;
pub use crate::responses::easy_input_message::Phase;
pub use crate::responses::response_output_message::Content;
pub use crate::responses::response_output_message::Status;

/// A message that the model wrote, with its status and phase.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseOutputMessage {
    /// ID of the output message.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Parts of the message: text or a refusal.
    pub content: Vec<Content>,
    /// Whether a message is a remark on the way or the final answer.
    pub phase: Option<Phase>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseOutputMessage = "beta.BetaResponseOutputMessage";
    [
        required("id"),
        constant("type", "message"),
        required("status"),
        optional("agent").or_null(),
        required("content"),
        optional("phase").or_null(),
        constant("role", "assistant"),
    ];
    0 id, 2 status, 3 agent, 4 content, 5 phase,
}

impl BetaResponseOutputMessage {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        status: impl Into<Status>,
        content: impl IntoItems<Content>,
    ) -> Self {
        Self {
            id: id.into(),
            status: status.into(),
            content: content.into_items().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }

    /// The agent concerned: its settings, or who took part.
    #[must_use]
    pub fn agent<By>(mut self, agent: impl IntoMaybe<Agent, By>) -> Self {
        put(&mut self.agent, &mut self.leftovers, 3, agent.into_maybe());
        self
    }

    /// Whether a message is a remark on the way or the final answer.
    #[must_use]
    pub fn phase<By>(mut self, phase: impl IntoMaybe<Phase, By>) -> Self {
        put(&mut self.phase, &mut self.leftovers, 5, phase.into_maybe());
        self
    }
}
