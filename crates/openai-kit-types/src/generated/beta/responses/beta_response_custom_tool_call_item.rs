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
    /// ID that ties a call to its result.
    pub call_id: String,
    /// What the model or tool is given.
    pub input: String,
    /// Name given to this object.
    pub name: String,
    /// ID that names this object.
    pub id: String,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Whether the work goes on without holding up the model.
    pub async_: Option<bool>,
    /// What made the call: the model itself or a program it wrote.
    pub caller: Option<Caller>,
    /// Group of tools that the called tool belongs to.
    pub namespace: Option<String>,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// Who or what created it.
    pub created_by: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseCustomToolCallItem = "beta.BetaResponseCustomToolCallItem";
    [
        required("call_id"),
        required("input"),
        required("name"),
        constant("type", "custom_tool_call"),
        required("id"),
        optional("agent").or_null(),
        optional("async").or_null(),
        optional("caller").or_null(),
        optional("namespace").or_null(),
        required("status"),
        optional("created_by").or_null(),
    ];
    0 call_id, 1 input, 2 name, 4 id, 5 agent, 6 async_, 7 caller, 8 namespace, 9 status,
    10 created_by,
}
