//! `FunctionToolCall` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A function call of a run, with the output you handed in.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionToolCall {
    /// ID that names this object.
    pub id: String,
    /// The function: its definition, choice or call.
    pub function: Function,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FunctionToolCall = "beta.threads.runs.FunctionToolCall";
    [
        required("id"),
        constant("type", "function"),
        required("function"),
    ];
    0 id, 2 function,
}

/// Function of `FunctionToolCall` with `arguments`, `name` and `output`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Function {
    /// Arguments of the call, as the model wrote them.
    pub arguments: String,
    /// Name given to this object.
    pub name: String,
    /// What came out of the work.
    pub output: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Function = "beta.threads.runs.FunctionToolCall.Function";
    [
        required("arguments"),
        required("name"),
        optional("output").or_null(),
    ];
    0 arguments, 1 name, 2 output,
}
