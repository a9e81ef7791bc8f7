//! `BetaResponseCustomToolCallItem` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::responses::beta_response_error_event::Agent;
use crate::responses::response_custom_tool_call::Caller;

pub use crate::responses::response_output_message::Status;

/// A custom tool call as stored, with ID and status.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseCustomToolCallItem {
    /// ID that names this object.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Whether the work goes on without holding up the model.
    pub async_: Option<bool>,
    /// ID that ties a call to its result.
    pub call_id: String,
    /// What made the call: the model itself or a program it wrote.
    pub caller: Option<Caller>,
    /// Who or what created it.
    pub created_by: Option<String>,
    /// What the model or tool is given.
    pub input: String,
    /// Name given to this object.
    pub name: String,
    /// Group of tools that the called tool belongs to.
    pub namespace: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseCustomToolCallItem = "beta.BetaResponseCustomToolCallItem";
    [
        required("id"),
        constant("type", "custom_tool_call"),
        required("status"),
        optional("agent").or_null(),
        optional("async").or_null(),
        required("call_id"),
        optional("caller").or_null(),
        optional("created_by").or_null(),
        required("input"),
        required("name"),
        optional("namespace").or_null(),
    ];
    0 id, 2 status, 3 agent, 4 async_, 5 call_id, 6 caller, 7 created_by, 8 input, 9 name,
    10 namespace,
}
