//! `BetaResponseToolSearchOutputItem` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::responses::Tool;

pub use crate::beta::responses::beta_response_error_event::Agent;
pub use crate::responses::response_output_message::Status;
pub use crate::responses::tool_search_tool::Execution;

/// The tools that a tool search has found, as stored.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseToolSearchOutputItem {
    /// ID that names this object.
    pub id: String,
    /// ID that ties a call to its result.
    pub call_id: Option<String>,
    /// Who runs the search: the service or the application.
    pub execution: Execution,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// Tools the model may use.
    pub tools: Vec<Tool>,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Who or what created it.
    pub created_by: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseToolSearchOutputItem = "beta.BetaResponseToolSearchOutputItem";
    [
        required("id"),
        optional("call_id").or_null(),
        required("execution"),
        required("status"),
        required("tools"),
        constant("type", "tool_search_output"),
        optional("agent").or_null(),
        optional("created_by").or_null(),
    ];
    0 id, 1 call_id, 2 execution, 3 status, 4 tools, 6 agent, 7 created_by,
}
