//! `BetaResponseCustomToolCallOutputItem` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::responses::beta_response_error_event::Agent;
use crate::responses::response_custom_tool_call::Caller;

pub use crate::responses::response_custom_tool_call_output::Output;
pub use crate::responses::response_output_message::Status;

/// The stored result of a custom tool call, with ID and status.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseCustomToolCallOutputItem {
    /// ID that ties a call to its result.
    pub call_id: String,
    /// What came out of the work.
    pub output: Output,
    /// ID that names this object.
    pub id: String,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// What made the call: the model itself or a program it wrote.
    pub caller: Option<Caller>,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// Who or what created it.
    pub created_by: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseCustomToolCallOutputItem = "beta.BetaResponseCustomToolCallOutputItem";
    [
        required("call_id"),
        required("output"),
        constant("type", "custom_tool_call_output"),
        required("id"),
        optional("agent").or_null(),
        optional("caller").or_null(),
        required("status"),
        optional("created_by").or_null(),
    ];
    0 call_id, 1 output, 3 id, 4 agent, 5 caller, 6 status, 7 created_by,
}
