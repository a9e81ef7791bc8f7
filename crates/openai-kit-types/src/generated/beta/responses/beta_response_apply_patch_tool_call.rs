//! `BetaResponseApplyPatchToolCall` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::beta::responses::beta_response_error_event::Agent;
pub use crate::responses::response_apply_patch_tool_call::Operation;
pub use crate::responses::response_apply_patch_tool_call::OperationCreateFile;
pub use crate::responses::response_apply_patch_tool_call::OperationDeleteFile;
pub use crate::responses::response_apply_patch_tool_call::OperationUpdateFile;
pub use crate::responses::response_apply_patch_tool_call::Status;
pub use crate::responses::response_custom_tool_call::Caller;
pub use crate::responses::response_custom_tool_call::CallerDirect;
pub use crate::responses::response_custom_tool_call::CallerProgram;

/// A file change that the model proposes: create, update or delete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseApplyPatchToolCall {
    /// ID that names this object.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// ID that ties a call to its result.
    pub call_id: String,
    /// What made the call: the model itself or a program it wrote.
    pub caller: Option<Caller>,
    /// Who or what created it.
    pub created_by: Option<String>,
    /// Change to make: create, alter or delete a file.
    pub operation: Operation,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseApplyPatchToolCall = "beta.BetaResponseApplyPatchToolCall";
    [
        required("id"),
        constant("type", "apply_patch_call"),
        required("status"),
        optional("agent").or_null(),
        required("call_id"),
        optional("caller").or_null(),
        optional("created_by").or_null(),
        required("operation"),
    ];
    0 id, 2 status, 3 agent, 4 call_id, 5 caller, 6 created_by, 7 operation,
}
