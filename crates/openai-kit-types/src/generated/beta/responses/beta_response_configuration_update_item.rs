//! `BetaResponseConfigurationUpdateItem` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::beta::responses::beta_response_error_event::Agent;
pub use crate::responses::response_configuration_update_item::Reasoning;
pub use crate::responses::response_configuration_update_item::Text;
pub use crate::responses::response_configuration_update_item::TextFormat;
pub use crate::shared::ReasoningEffort;
pub use crate::shared::ResponseFormatText as TextFormatText;

/// A change of reasoning effort or text format in the middle of a conversation.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseConfigurationUpdateItem {
    /// ID that names this object.
    pub id: String,
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
    BetaResponseConfigurationUpdateItem = "beta.BetaResponseConfigurationUpdateItem";
    [
        required("id"),
        constant("type", "configuration_update"),
        optional("agent").or_null(),
        optional("reasoning").or_null(),
        optional("text").or_null(),
    ];
    0 id, 2 agent, 3 reasoning, 4 text,
}
