//! `FunctionToolCallDelta` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// New parts of a function call.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionToolCallDelta {
    /// ID that names this object.
    pub id: Option<String>,
    /// The function: its definition, choice or call.
    pub function: Option<Function>,
    /// Place in the list, counted from zero.
    pub index: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FunctionToolCallDelta = "beta.threads.runs.FunctionToolCallDelta";
    [
        optional("id").or_null(),
        constant("type", "function"),
        optional("function").or_null(),
        required("index"),
    ];
    0 id, 2 function, 3 index,
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
