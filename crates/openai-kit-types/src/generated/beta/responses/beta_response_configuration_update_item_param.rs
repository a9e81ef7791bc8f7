//! `BetaResponseConfigurationUpdateItemParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

pub use crate::beta::responses::beta_response_error_event::Agent;
pub use crate::responses::response_configuration_update_item::Reasoning;
pub use crate::responses::response_configuration_update_item::Text;
pub use crate::responses::response_configuration_update_item::TextFormat;
pub use crate::shared::ReasoningEffort;
pub use crate::shared::ResponseFormatText as TextFormatText;

/// A change of reasoning effort or text format in the middle of a conversation.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseConfigurationUpdateItemParam {
    /// ID that names this object.
    pub id: Option<String>,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// How much the model thinks, and what it tells of it.
    pub reasoning: Option<Reasoning>,
    /// The text, or how text is written.
    pub text: Option<Text>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseConfigurationUpdateItemParam = "beta.BetaResponseConfigurationUpdateItemParam";
    [
        optional("id").or_null(),
        constant("type", "configuration_update"),
        optional("agent").or_null(),
        optional("reasoning").or_null(),
        optional("text").or_null(),
    ];
    0 id, 2 agent, 3 reasoning, 4 text,
}

impl BetaResponseConfigurationUpdateItemParam {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID that names this object.
    #[must_use]
    pub fn id<By>(mut self, id: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.id, &mut self.leftovers, 0, id.into_maybe());
        self
    }

    /// The agent concerned: its settings, or who took part.
    #[must_use]
    pub fn agent<By>(mut self, agent: impl IntoMaybe<Agent, By>) -> Self {
        put(&mut self.agent, &mut self.leftovers, 2, agent.into_maybe());
        self
    }

    /// How much the model thinks, and what it tells of it.
    #[must_use]
    pub fn reasoning<By>(mut self, reasoning: impl IntoMaybe<Reasoning, By>) -> Self {
        put(
            &mut self.reasoning,
            &mut self.leftovers,
            3,
            reasoning.into_maybe(),
        );
        self
    }

    /// The text, or how text is written.
    #[must_use]
    pub fn text<By>(mut self, text: impl IntoMaybe<Text, By>) -> Self {
        put(&mut self.text, &mut self.leftovers, 4, text.into_maybe());
        self
    }
}
