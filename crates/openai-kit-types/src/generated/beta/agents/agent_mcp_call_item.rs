//! `AgentMcpCallItem` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::agents::AgentFunctionCallStatus;
use crate::{Leftovers, RawJson};

/// An agent's call of an MCP tool, with its output or error.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentMcpCallItem {
    /// ID that names this object.
    pub id: String,
    /// Arguments of the call, as the model wrote them.
    pub arguments: RawJson,
    /// What went wrong, if anything did.
    pub error: RawJson,
    /// Name given to this object.
    pub name: String,
    /// What came out of the work.
    pub output: RawJson,
    /// Name by which calls refer to the tool server.
    pub server_label: String,
    /// How far it has got, or how it ended.
    pub status: AgentFunctionCallStatus,
    /// ID of the turn concerned.
    pub turn_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentMcpCallItem = "beta.AgentMcpCallItem";
    [
        required("id"),
        required("arguments"),
        required("error"),
        required("name"),
        required("output"),
        required("server_label"),
        required("status"),
        required("turn_id"),
        constant("type", "mcp_call"),
    ];
    0 id, 1 arguments, 2 error, 3 name, 4 output, 5 server_label, 6 status, 7 turn_id,
}
