//! `BetaResponseCustomToolCallOutput` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

pub use crate::beta::responses::beta_response_error_event::Agent;
pub use crate::responses::response_custom_tool_call::Caller;
pub use crate::responses::response_custom_tool_call::CallerDirect;
pub use crate::responses::response_custom_tool_call::CallerProgram;
pub use crate::responses::response_custom_tool_call_output::Output;
pub use crate::responses::response_custom_tool_call_output::OutputOutputContentList;

/// Your result for a custom tool call, sent as input.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseCustomToolCallOutput {
    /// ID that names this object.
    pub id: Option<String>,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// ID that ties a call to its result.
    pub call_id: String,
    /// What made the call: the model itself or a program it wrote.
    pub caller: Option<Caller>,
    /// What the custom tool returned, as text or parts.
    pub output: Output,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseCustomToolCallOutput = "beta.BetaResponseCustomToolCallOutput";
    [
        optional("id").or_null(),
        constant("type", "custom_tool_call_output"),
        optional("agent").or_null(),
        required("call_id"),
        optional("caller").or_null(),
        required("output"),
    ];
    0 id, 2 agent, 3 call_id, 4 caller, 5 output,
}

impl BetaResponseCustomToolCallOutput {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(call_id: impl Into<String>, output: impl Into<Output>) -> Self {
        Self {
            call_id: call_id.into(),
            output: output.into(),
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

    /// What made the call: the model itself or a program it wrote.
    #[must_use]
    pub fn caller<By>(mut self, caller: impl IntoMaybe<Caller, By>) -> Self {
        put(
            &mut self.caller,
            &mut self.leftovers,
            4,
            caller.into_maybe(),
        );
        self
    }
}
