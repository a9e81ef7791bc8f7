//! `AgentFunctionCallItem` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::agents::AgentFunctionCallStatus;
use crate::{Leftovers, RawJson};

/// An agent's call of your function, with parsed JSON arguments.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentFunctionCallItem {
    /// ID that names this object.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: AgentFunctionCallStatus,
    /// Arguments of the call, as the model wrote them.
    pub arguments: RawJson,
    /// ID that ties a call to its result.
    pub call_id: String,
    /// Name given to this object.
    pub name: String,
    /// ID of the turn concerned.
    pub turn_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentFunctionCallItem = "beta.AgentFunctionCallItem";
    [
        required("id"),
        constant("type", "function_call"),
        required("status"),
        required("arguments"),
        required("call_id"),
        required("name"),
        required("turn_id"),
    ];
    0 id, 2 status, 3 arguments, 4 call_id, 5 name, 6 turn_id,
}
