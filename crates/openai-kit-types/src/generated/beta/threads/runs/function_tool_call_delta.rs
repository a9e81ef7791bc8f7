//! `FunctionToolCallDelta` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// New parts of a function call.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionToolCallDelta {
    /// Place in the list, counted from zero.
    pub index: i64,
    /// ID that names this object.
    pub id: Option<String>,
    /// The function: its definition, choice or call.
    pub function: Option<Function>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FunctionToolCallDelta = "beta.threads.runs.FunctionToolCallDelta";
    [
        required("index"),
        constant("type", "function"),
        optional("id").or_null(),
        optional("function").or_null(),
    ];
    0 index, 2 id, 3 function,
}

/// Function of `FunctionToolCallDelta` with `arguments`, `name` and `output`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Function {
    /// Arguments of the call, as the model wrote them.
    pub arguments: Option<String>,
    /// Name given to this object.
    pub name: Option<String>,
    /// What came out of the work.
    pub output: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Function = "beta.threads.runs.FunctionToolCallDelta.Function";
    [
        optional("arguments").or_null(),
        optional("name").or_null(),
        optional("output").or_null(),
    ];
    0 arguments, 1 name, 2 output,
}
