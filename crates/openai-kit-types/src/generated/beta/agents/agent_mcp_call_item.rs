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
    /// How far it has got, or how it ended.
    pub status: AgentFunctionCallStatus,
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
    /// ID of the turn concerned.
    pub turn_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentMcpCallItem = "beta.AgentMcpCallItem";
    [
        required("id"),
        constant("type", "mcp_call"),
        required("status"),
        required("arguments"),
        required("error"),
        required("name"),
        required("output"),
        required("server_label"),
        required("turn_id"),
    ];
    0 id, 2 status, 3 arguments, 4 error, 5 name, 6 output, 7 server_label, 8 turn_id,
}
