//! `ResponseApplyPatchToolCallOutput` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::responses::response_custom_tool_call::Caller;
pub use crate::responses::response_custom_tool_call::CallerDirect;
pub use crate::responses::response_custom_tool_call::CallerProgram;

/// Whether a proposed file change could be applied.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseApplyPatchToolCallOutput {
    /// ID that names this object.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// ID that ties a call to its result.
    pub call_id: String,
    /// What made the call: the model itself or a program it wrote.
    pub caller: Option<Caller>,
    /// Who or what created it.
    pub created_by: Option<String>,
    /// Message on how the patch went.
    pub output: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseApplyPatchToolCallOutput = "responses.ResponseApplyPatchToolCallOutput";
    [
        required("id"),
        constant("type", "apply_patch_call_output"),
        required("status"),
        required("call_id"),
        optional("caller").or_null(),
        optional("created_by").or_null(),
        optional("output").or_null(),
    ];
    0 id, 2 status, 3 call_id, 4 caller, 5 created_by, 6 output,
}

/// Status of `ResponseApplyPatchToolCallOutput`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `completed`
    Completed,
    /// `failed`
    Failed,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Status;
    "completed" Completed,
    "failed" Failed,
}
