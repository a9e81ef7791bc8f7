//! `ResponseFunctionToolCall` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

pub use crate::responses::response_custom_tool_call::Caller;
pub use crate::responses::response_custom_tool_call::CallerDirect;
pub use crate::responses::response_custom_tool_call::CallerProgram;
pub use crate::responses::response_output_message::Status;

/// The model's call of your function, with arguments as a JSON string.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseFunctionToolCall {
    /// ID of the item; results refer to `call_id` instead.
    pub id: Option<String>,
    /// How far it has got, or how it ended.
    pub status: Option<Status>,
    /// Arguments as JSON text; check them, the model may get them wrong.
    pub arguments: String,
    /// Whether the work goes on without holding up the model.
    pub async_: Option<bool>,
    /// ID to put into the function's output item.
    pub call_id: String,
    /// What made the call: the model itself or a program it wrote.
    pub caller: Option<Caller>,
    /// Function the model wants to call.
    pub name: String,
    /// Group of tools that the called tool belongs to.
    pub namespace: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseFunctionToolCall = "responses.ResponseFunctionToolCall";
    [
        optional("id").or_null(),
        constant("type", "function_call"),
        optional("status").or_null(),
        required("arguments"),
        optional("async").or_null(),
        required("call_id"),
        optional("caller").or_null(),
        required("name"),
        optional("namespace").or_null(),
    ];
    0 id, 2 status, 3 arguments, 4 async_, 5 call_id, 6 caller, 7 name, 8 namespace,
}

impl ResponseFunctionToolCall {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        arguments: impl Into<String>,
        call_id: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            arguments: arguments.into(),
            call_id: call_id.into(),
            name: name.into(),
            ..Self::default()
        }
    }

    /// ID of the item; results refer to `call_id` instead.
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

    /// Whether the work goes on without holding up the model.
    #[must_use]
    pub fn async_<By>(mut self, async_: impl IntoMaybe<bool, By>) -> Self {
        put(
            &mut self.async_,
            &mut self.leftovers,
            4,
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
            6,
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
