//! `BetaResponseCustomToolCall` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

pub use crate::beta::responses::beta_response_error_event::Agent;
pub use crate::responses::response_custom_tool_call::Caller;
pub use crate::responses::response_custom_tool_call::CallerDirect;
pub use crate::responses::response_custom_tool_call::CallerProgram;

/// The model's call of a custom tool, with its input as plain text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseCustomToolCall {
    /// ID that names this object.
    pub id: Option<String>,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Whether the work goes on without holding up the model.
    pub async_: Option<bool>,
    /// ID that ties a call to its result.
    pub call_id: String,
    /// What made the call: the model itself or a program it wrote.
    pub caller: Option<Caller>,
    /// Free text the model wrote for the tool.
    pub input: String,
    /// Custom tool the model wants to call.
    pub name: String,
    /// Group of tools that the called tool belongs to.
    pub namespace: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseCustomToolCall = "beta.BetaResponseCustomToolCall";
    [
        optional("id").or_null(),
        constant("type", "custom_tool_call"),
        optional("agent").or_null(),
        optional("async").or_null(),
        required("call_id"),
        optional("caller").or_null(),
        required("input"),
        required("name"),
        optional("namespace").or_null(),
    ];
    0 id, 2 agent, 3 async_, 4 call_id, 5 caller, 6 input, 7 name, 8 namespace,
}

impl BetaResponseCustomToolCall {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        call_id: impl Into<String>,
        input: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            call_id: call_id.into(),
            input: input.into(),
            name: name.into(),
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

    /// Whether the work goes on without holding up the model.
    #[must_use]
    pub fn async_<By>(mut self, async_: impl IntoMaybe<bool, By>) -> Self {
        put(
            &mut self.async_,
            &mut self.leftovers,
            3,
            async_.into_maybe(),
        );
        self
    }

    /// What made the call: the model itself or a program it wrote.
    #[must_use]
    pub fn caller<By>(mut self, caller: impl IntoMaybe<Caller, By>) -> Self {
        put(
            &mut self.caller,
            &mut self.leftovers,
            5,
            caller.into_maybe(),
        );
        self
    }

    /// Group of tools that the called tool belongs to.
    #[must_use]
    pub fn namespace<By>(mut self, namespace: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.namespace,
            &mut self.leftovers,
            8,
            namespace.into_maybe(),
        );
        self
    }
}
