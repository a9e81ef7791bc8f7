//! `BetaResponseFunctionWebSearch` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

pub use crate::beta::responses::beta_response_error_event::Agent;
pub use crate::responses::response_function_web_search::Action;
pub use crate::responses::response_function_web_search::ActionFind as ActionFindInPage;
pub use crate::responses::response_function_web_search::ActionOpenPage;
pub use crate::responses::response_function_web_search::ActionSearch;
pub use crate::responses::response_function_web_search::ActionSearchSource;
pub use crate::responses::response_function_web_search::Status;

/// A web search of the model: a query, an opened page or a find in a page.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseFunctionWebSearch {
    /// ID that names this object.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// What was done: a search, opening a page, or looking in a page.
    pub action: Action,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseFunctionWebSearch = "beta.BetaResponseFunctionWebSearch";
    [
        required("id"),
        constant("type", "web_search_call"),
        required("status"),
        required("action"),
        optional("agent").or_null(),
    ];
    0 id, 2 status, 3 action, 4 agent,
}

impl BetaResponseFunctionWebSearch {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        status: impl Into<Status>,
        action: impl Into<Action>,
    ) -> Self {
        Self {
            id: id.into(),
            status: status.into(),
            action: action.into(),
            ..Self::default()
        }
    }

    /// The agent concerned: its settings, or who took part.
    #[must_use]
    pub fn agent<By>(mut self, agent: impl IntoMaybe<Agent, By>) -> Self {
        put(&mut self.agent, &mut self.leftovers, 4, agent.into_maybe());
        self
    }
}
