//! `BetaResponseInputItem` and what it holds. From `ToolSearchCall` on.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::responses::beta_response_error_event::Agent;
use crate::convert::put;
use crate::responses::response_output_message::Status;
use crate::responses::tool_search_tool::Execution;
use crate::{IntoMaybe, Leftovers, RawJson};

/// A tool search by the model, sent back as input.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolSearchCall {
    /// ID that names this object.
    pub id: Option<String>,
    /// How far it has got, or how it ended.
    pub status: Option<Status>,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Arguments of the call, as the model wrote them.
    pub arguments: RawJson,
    /// ID that ties a call to its result. 1 to 64 characters.
    pub call_id: Option<String>,
    /// Who runs the search: the service or the application.
    pub execution: Option<Execution>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolSearchCall = "beta.BetaResponseInputItem.ToolSearchCall";
    [
        optional("id").or_null(),
        constant("type", "tool_search_call"),
        optional("status").or_null(),
        optional("agent").or_null(),
        required("arguments"),
        optional("call_id").or_null(),
        optional("execution").or_null(),
    ];
    0 id, 2 status, 3 agent, 4 arguments, 5 call_id, 6 execution,
}

impl ToolSearchCall {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(arguments: impl Into<RawJson>) -> Self {
        Self {
            arguments: arguments.into(),
            ..Self::default()
        }
    }

    /// ID that names this object.
    #[must_use]
    pub fn id<By>(mut self, id: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.id, &mut self.leftovers, 0, id.into_maybe());
        self
    }

    /// How far it has got, or how it ended.
    #[must_use]
    pub fn status<By>(mut self, status: impl IntoMaybe<Status, By>) -> Self {
        put(
            &mut self.status,
            &mut self.leftovers,
            2,
            status.into_maybe(),
        );
        self
    }

    /// The agent concerned: its settings, or who took part.
    #[must_use]
    pub fn agent<By>(mut self, agent: impl IntoMaybe<Agent, By>) -> Self {
        put(&mut self.agent, &mut self.leftovers, 3, agent.into_maybe());
        self
    }

    /// ID that ties a call to its result. 1 to 64 characters.
    #[must_use]
    pub fn call_id<By>(mut self, call_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.call_id,
            &mut self.leftovers,
            5,
            call_id.into_maybe(),
        );
        self
    }

    /// Who runs the search: the service or the application.
    #[must_use]
    pub fn execution<By>(mut self, execution: impl IntoMaybe<Execution, By>) -> Self {
        put(
            &mut self.execution,
            &mut self.leftovers,
            6,
            execution.into_maybe(),
        );
        self
    }
}
