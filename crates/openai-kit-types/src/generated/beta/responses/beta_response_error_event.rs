//! `BetaResponseErrorEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Reports an error of the stream itself.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseErrorEvent {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Code of the error, if it has one.
    pub code: Option<String>,
    /// What went wrong, in words.
    pub message: String,
    /// Request parameter the error is about, if any.
    pub param: Option<String>,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseErrorEvent = "beta.BetaResponseErrorEvent";
    [
        constant("type", "error"),
        optional("agent").or_null(),
        optional("code").or_null(),
        required("message"),
        optional("param").or_null(),
        required("sequence_number"),
    ];
    1 agent, 2 code, 3 message, 4 param, 5 sequence_number,
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
