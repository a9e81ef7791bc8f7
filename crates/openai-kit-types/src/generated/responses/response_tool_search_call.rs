//! `ResponseToolSearchCall` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{Leftovers, RawJson};

pub use crate::responses::response_output_message::Status;
pub use crate::responses::tool_search_tool::Execution;

/// A tool search by the model, run by the service or by you.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseToolSearchCall {
    /// ID that names this object.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// What kind of tool is looked for.
    pub arguments: RawJson,
    /// ID that ties a call to its result.
    pub call_id: Option<String>,
    /// Who or what created it.
    pub created_by: Option<String>,
    /// Who runs the search: the service or the application.
    pub execution: Execution,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseToolSearchCall = "responses.ResponseToolSearchCall";
    [
        required("id"),
        constant("type", "tool_search_call"),
        required("status"),
        required("arguments"),
        optional("call_id").or_null(),
        optional("created_by").or_null(),
        required("execution"),
    ];
    0 id, 2 status, 3 arguments, 4 call_id, 5 created_by, 6 execution,
}
