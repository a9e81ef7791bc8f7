//! `BetaResponseErrorEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Reports an error of the stream itself.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseErrorEvent {
    /// Code of the error, if it has one.
    pub code: Option<String>,
    /// What went wrong, in words.
    pub message: String,
    /// Request parameter the error is about, if any.
    pub param: Option<String>,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseErrorEvent = "beta.BetaResponseErrorEvent";
    [
        optional("code").or_null(),
        required("message"),
        optional("param").or_null(),
        required("sequence_number"),
        constant("type", "error"),
        optional("agent").or_null(),
    ];
    0 code, 1 message, 2 param, 3 sequence_number, 5 agent,
}

/// Agent of `BetaResponseErrorEvent` with `agent_name`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Agent {
    /// Name of the agent that this item belongs to.
    pub agent_name: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Agent = "beta.BetaResponseErrorEvent.Agent";
    [
        required("agent_name"),
    ];
    0 agent_name,
}

impl Agent {
    /// What is required.
    #[must_use]
    pub fn new(agent_name: impl Into<String>) -> Self {
        Self {
            agent_name: agent_name.into(),
            ..Self::default()
        }
    }
}
