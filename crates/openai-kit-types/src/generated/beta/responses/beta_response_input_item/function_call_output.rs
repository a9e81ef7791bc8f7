//! `FunctionCallOutput` of `beta_response_input_item`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::responses::beta_response_error_event::Agent;
use crate::convert::put;
use crate::responses::response_custom_tool_call::Caller;
use crate::responses::response_input_item::FunctionCallOutputOutput;
use crate::responses::response_output_message::Status;
use crate::{IntoMaybe, Leftovers};

/// Your result for a function call.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionCallOutput {
    /// ID that names this object.
    pub id: Option<String>,
    /// How far it has got, or how it ended.
    pub status: Option<Status>,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// ID that ties a call to its result. 1 to 64 characters.
    pub call_id: Option<String>,
    /// What made the call: the model itself or a program it wrote.
    pub caller: Option<Caller>,
    /// Name given to this object. 1 to 128 characters.
    pub name: Option<String>,
    /// Group of tools that the called tool belongs to. 1 to 64 characters.
    pub namespace: Option<String>,
    /// What came out of the work. At most 10485760 characters.
    pub output: FunctionCallOutputOutput,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FunctionCallOutput = "beta.BetaResponseInputItem.FunctionCallOutput";
    [
        optional("id").or_null(),
        constant("type", "function_call_output"),
        optional("status").or_null(),
        optional("agent").or_null(),
        optional("call_id").or_null(),
        optional("caller").or_null(),
        optional("name").or_null(),
        optional("namespace").or_null(),
        required("output"),
    ];
    0 id, 2 status, 3 agent, 4 call_id, 5 caller, 6 name, 7 namespace, 8 output,
}

impl FunctionCallOutput {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(output: impl Into<FunctionCallOutputOutput>) -> Self {
        Self {
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

    /// How far it has got, or how it ended.
    #[must_use]
    pub fn status<By>(mut self, status: impl IntoMaybe<Status, By>) -> Self {
        put(
            &mut self.status,
            &mut self.leftovers,
            2,
            status.into_maybe(),
        );
        self
    }

    /// The agent concerned: its settings, or who took part.
    #[must_use]
    pub fn agent<By>(mut self, agent: impl IntoMaybe<Agent, By>) -> Self {
        put(&mut self.agent, &mut self.leftovers, 3, agent.into_maybe());
        self
    }

    /// ID that ties a call to its result. 1 to 64 characters.
    #[must_use]
    pub fn call_id<By>(mut self, call_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.call_id,
            &mut self.leftovers,
            4,
            call_id.into_maybe(),
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

    /// Name given to this object. 1 to 128 characters.
    #[must_use]
    pub fn name<By>(mut self, name: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.name, &mut self.leftovers, 6, name.into_maybe());
        self
    }

    /// Group of tools that the called tool belongs to. 1 to 64 characters.
    #[must_use]
    pub fn namespace<By>(mut self, namespace: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.namespace,
            &mut self.leftovers,
            7,
            namespace.into_maybe(),
        );
        self
    }
}
