//! `BetaResponseFileSearchToolCall` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoItems, IntoMaybe, Leftovers};

pub use crate::beta::responses::beta_response_error_event::Agent;
pub use crate::responses::response_file_search_tool_call::Result;
pub use crate::responses::response_file_search_tool_call::ResultAttribute;
pub use crate::responses::response_function_web_search::Status;

/// A file search of the model: its queries and, if asked for, results.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseFileSearchToolCall {
    /// ID that names this object.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Search terms that were tried.
    pub queries: Vec<String>,
    /// Passages that were found, if asked for.
    pub results: Option<Vec<Result>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseFileSearchToolCall = "beta.BetaResponseFileSearchToolCall";
    [
        required("id"),
        constant("type", "file_search_call"),
        required("status"),
        optional("agent").or_null(),
        required("queries"),
        optional("results").or_null(),
    ];
    0 id, 2 status, 3 agent, 4 queries, 5 results,
}

impl BetaResponseFileSearchToolCall {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        status: impl Into<Status>,
        queries: impl IntoItems<String>,
    ) -> Self {
        Self {
            id: id.into(),
            status: status.into(),
            queries: queries.into_items().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }

    /// The agent concerned: its settings, or who took part.
    #[must_use]
    pub fn agent<By>(mut self, agent: impl IntoMaybe<Agent, By>) -> Self {
        put(&mut self.agent, &mut self.leftovers, 3, agent.into_maybe());
        self
    }

    /// Passages that were found, if asked for.
    #[must_use]
    pub fn results(mut self, results: impl IntoItems<Result>) -> Self {
        put(
            &mut self.results,
            &mut self.leftovers,
            5,
            results.into_items(),
        );
        self
    }
}
