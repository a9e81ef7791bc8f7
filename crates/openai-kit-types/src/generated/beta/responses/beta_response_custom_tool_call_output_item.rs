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
    /// What came out of the work.
    pub output: Output,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseCustomToolCallOutputItem = "beta.BetaResponseCustomToolCallOutputItem";
    [
        required("id"),
        constant("type", "custom_tool_call_output"),
        required("status"),
        optional("agent").or_null(),
        required("call_id"),
        optional("caller").or_null(),
        optional("created_by").or_null(),
        required("output"),
    ];
    0 id, 2 status, 3 agent, 4 call_id, 5 caller, 6 created_by, 7 output,
}
