//! `ApplyPatchCall` of `beta_response_input_item`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::responses::beta_response_error_event::Agent;
use crate::convert::put;
use crate::responses::response_apply_patch_tool_call::{Operation, Status};
use crate::responses::response_apply_patch_tool_call_output;
use crate::responses::response_custom_tool_call::Caller;
use crate::{IntoMaybe, Leftovers};

/// A file change proposed by the model, sent back as input.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyPatchCall {
    /// ID that names this object.
    pub id: Option<String>,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// ID that ties a call to its result. 1 to 64 characters.
    pub call_id: String,
    /// What made the call: the model itself or a program it wrote.
    pub caller: Option<Caller>,
    /// What is done, or how two values are compared.
    pub operation: Operation,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ApplyPatchCall = "beta.BetaResponseInputItem.ApplyPatchCall";
    [
        optional("id").or_null(),
        constant("type", "apply_patch_call"),
        required("status"),
        optional("agent").or_null(),
        required("call_id"),
        optional("caller").or_null(),
        required("operation"),
    ];
    0 id, 2 status, 3 agent, 4 call_id, 5 caller, 6 operation,
}

impl ApplyPatchCall {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        status: impl Into<Status>,
        call_id: impl Into<String>,
        operation: impl Into<Operation>,
    ) -> Self {
        Self {
            status: status.into(),
            call_id: call_id.into(),
            operation: operation.into(),
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
        put(&mut self.agent, &mut self.leftovers, 3, agent.into_maybe());
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
}

/// Whether you could apply a proposed file change.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyPatchCallOutput {
    /// ID that names this object.
    pub id: Option<String>,
    /// How far it has got, or how it ended.
    pub status: response_apply_patch_tool_call_output::Status,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// ID that ties a call to its result. 1 to 64 characters.
    pub call_id: String,
    /// What made the call: the model itself or a program it wrote.
    pub caller: Option<Caller>,
    /// What came out of the work. At most 10485760 characters.
    pub output: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ApplyPatchCallOutput = "beta.BetaResponseInputItem.ApplyPatchCallOutput";
    [
        optional("id").or_null(),
        constant("type", "apply_patch_call_output"),
        required("status"),
        optional("agent").or_null(),
        required("call_id"),
        optional("caller").or_null(),
        optional("output").or_null(),
    ];
    0 id, 2 status, 3 agent, 4 call_id, 5 caller, 6 output,
}

impl ApplyPatchCallOutput {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        status: impl Into<response_apply_patch_tool_call_output::Status>,
        call_id: impl Into<String>,
    ) -> Self {
        Self {
            status: status.into(),
            call_id: call_id.into(),
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
        put(&mut self.agent, &mut self.leftovers, 3, agent.into_maybe());
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

    /// What came out of the work. At most 10485760 characters.
    #[must_use]
    pub fn output<By>(mut self, output: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.output,
            &mut self.leftovers,
            6,
            output.into_maybe(),
        );
        self
    }
}
