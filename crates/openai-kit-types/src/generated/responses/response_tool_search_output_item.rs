//! `ResponseToolSearchOutputItem` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::responses::Tool;

pub use crate::responses::response_output_message::Status;
pub use crate::responses::tool_search_tool::Execution;

/// The tools that a tool search has found, as stored.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseToolSearchOutputItem {
    /// ID that names this object.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// ID that ties a call to its result.
    pub call_id: Option<String>,
    /// Who or what created it.
    pub created_by: Option<String>,
    /// Who runs the search: the service or the application.
    pub execution: Execution,
    /// Tools the model may use.
    pub tools: Vec<Tool>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseToolSearchOutputItem = "responses.ResponseToolSearchOutputItem";
    [
        required("id"),
        constant("type", "tool_search_output"),
        required("status"),
        optional("call_id").or_null(),
        optional("created_by").or_null(),
        required("execution"),
        required("tools"),
    ];
    0 id, 2 status, 3 call_id, 4 created_by, 5 execution, 6 tools,
}
