//! `BetaResponseCompactionItemParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

pub use crate::beta::responses::beta_response_error_event::Agent;

/// Earlier conversation in encrypted, shortened form, for you to pass on.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseCompactionItemParam {
    /// ID that names this object.
    pub id: Option<String>,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Earlier context in sealed, shortened form. At most 20971520 characters.
    pub encrypted_content: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseCompactionItemParam = "beta.BetaResponseCompactionItemParam";
    [
        optional("id").or_null(),
        constant("type", "compaction"),
        optional("agent").or_null(),
        required("encrypted_content"),
    ];
    0 id, 2 agent, 3 encrypted_content,
}

impl BetaResponseCompactionItemParam {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(encrypted_content: impl Into<String>) -> Self {
        Self {
            encrypted_content: encrypted_content.into(),
            ..Self::default()
        }
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
}
