//! `ResponseFunctionToolCallOutputItem` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::responses::response_custom_tool_call::Caller;
pub use crate::responses::response_custom_tool_call::CallerDirect;
pub use crate::responses::response_custom_tool_call::CallerProgram;
pub use crate::responses::response_custom_tool_call_output::Output;
pub use crate::responses::response_custom_tool_call_output::OutputOutputContentList;
pub use crate::responses::response_output_message::Status;

/// The stored result of a function call, with ID and status.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseFunctionToolCallOutputItem {
    /// ID that names this object.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// ID that ties a call to its result.
    pub call_id: Option<String>,
    /// What made the call: the model itself or a program it wrote.
    pub caller: Option<Caller>,
    /// Who or what created it.
    pub created_by: Option<String>,
    /// Name given to this object.
    pub name: Option<String>,
    /// Group of tools that the called tool belongs to.
    pub namespace: Option<String>,
    /// What the function returned, as text or parts.
    pub output: Output,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseFunctionToolCallOutputItem = "responses.ResponseFunctionToolCallOutputItem";
    [
        required("id"),
        constant("type", "function_call_output"),
        required("status"),
        optional("call_id").or_null(),
        optional("caller").or_null(),
        optional("created_by").or_null(),
        optional("name").or_null(),
        optional("namespace").or_null(),
        required("output"),
    ];
    0 id, 2 status, 3 call_id, 4 caller, 5 created_by, 6 name, 7 namespace, 8 output,
}
