//! `BetaResponseFunctionToolCallItem` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::responses::beta_response_error_event::Agent;
use crate::responses::response_custom_tool_call::Caller;

pub use crate::responses::response_output_message::Status;

/// A function call as stored, with ID and status.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseFunctionToolCallItem {
    /// ID that names this object.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Arguments of the call, as the model wrote them.
    pub arguments: String,
    /// Whether the work goes on without holding up the model.
    pub async_: Option<bool>,
    /// ID that ties a call to its result.
    pub call_id: String,
    /// What made the call: the model itself or a program it wrote.
    pub caller: Option<Caller>,
    /// Who or what created it.
    pub created_by: Option<String>,
    /// Name given to this object.
    pub name: String,
    /// Group of tools that the called tool belongs to.
    pub namespace: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseFunctionToolCallItem = "beta.BetaResponseFunctionToolCallItem";
    [
        required("id"),
        constant("type", "function_call"),
        required("status"),
        optional("agent").or_null(),
        required("arguments"),
        optional("async").or_null(),
        required("call_id"),
        optional("caller").or_null(),
        optional("created_by").or_null(),
        required("name"),
        optional("namespace").or_null(),
    ];
    0 id, 2 status, 3 agent, 4 arguments, 5 async_, 6 call_id, 7 caller, 8 created_by, 9 name,
    10 namespace,
}
