//! `AgentTextParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::agents::TextFormat;
use crate::{IntoMaybe, Leftovers, Maybe};

pub use crate::chat::completion_create_params::Verbosity;

/// The output format and verbosity of an agent.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentTextParam {
    /// Shape or coding of the data.
    pub format: Maybe<TextFormat>,
    /// How wordy the answer is.
    pub verbosity: Maybe<Verbosity>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentTextParam = "beta.AgentTextParam";
    [
        optional("format").or_null(),
        optional("verbosity").or_null(),
    ];
    0 format, 1 verbosity,
}

impl AgentTextParam {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Shape or coding of the data.
    #[must_use]
    pub fn format<By>(mut self, format: impl IntoMaybe<TextFormat, By>) -> Self {
        self.format = format.into_maybe();
        self
    }

    /// How wordy the answer is.
    #[must_use]
    pub fn verbosity<By>(mut self, verbosity: impl IntoMaybe<Verbosity, By>) -> Self {
        self.verbosity = verbosity.into_maybe();
        self
    }
}
