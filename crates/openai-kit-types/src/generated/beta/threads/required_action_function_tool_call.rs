//! `RequiredActionFunctionToolCall` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A function call whose result a run waits for.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequiredActionFunctionToolCall {
    /// ID that names this object.
    pub id: String,
    /// The function: its definition, choice or call.
    pub function: Function,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RequiredActionFunctionToolCall = "beta.threads.RequiredActionFunctionToolCall";
    [
        required("id"),
        constant("type", "function"),
        required("function"),
    ];
    0 id, 2 function,
}

/// Function of `RequiredActionFunctionToolCall` with `arguments` and `name`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Function {
    /// Arguments of the call, as the model wrote them.
    pub arguments: String,
    /// Name given to this object.
    pub name: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Function = "beta.threads.RequiredActionFunctionToolCall.Function";
    [
        required("arguments"),
        required("name"),
    ];
    0 arguments, 1 name,
}
