//! `BetaResponseToolSearchCall` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{Leftovers, RawJson};

pub use crate::beta::responses::beta_response_error_event::Agent;
pub use crate::responses::response_output_message::Status;
pub use crate::responses::tool_search_tool::Execution;

/// A tool search by the model, run by the service or by you.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseToolSearchCall {
    /// ID that names this object.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
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
    BetaResponseToolSearchCall = "beta.BetaResponseToolSearchCall";
    [
        required("id"),
        constant("type", "tool_search_call"),
        required("status"),
        optional("agent").or_null(),
        required("arguments"),
        optional("call_id").or_null(),
        optional("created_by").or_null(),
        required("execution"),
    ];
    0 id, 2 status, 3 agent, 4 arguments, 5 call_id, 6 created_by, 7 execution,
}
