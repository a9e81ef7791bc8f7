//! `ToolSearchTool` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers, RawJson};

/// Lets the model load deferred tools when it needs them.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolSearchTool {
    /// Explanation in plain words.
    pub description: Option<String>,
    /// Who runs the search: the service or the application.
    pub execution: Option<Execution>,
    /// JSON schema of the function's arguments.
    pub parameters: Option<RawJson>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolSearchTool = "responses.ToolSearchTool";
    [
        constant("type", "tool_search"),
        optional("description").or_null(),
        optional("execution").or_null(),
        optional("parameters").or_null(),
    ];
    1 description, 2 execution, 3 parameters,
}

impl ToolSearchTool {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Explanation in plain words.
    #[must_use]
    pub fn description<By>(mut self, description: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.description,
            &mut self.leftovers,
            1,
            description.into_maybe(),
        );
        self
    }

    /// Who runs the search: the service or the application.
    #[must_use]
    pub fn execution<By>(mut self, execution: impl IntoMaybe<Execution, By>) -> Self {
        put(
            &mut self.execution,
            &mut self.leftovers,
            2,
            execution.into_maybe(),
        );
        self
    }

    /// JSON schema of the function's arguments.
    #[must_use]
    pub fn parameters<By>(mut self, parameters: impl IntoMaybe<RawJson, By>) -> Self {
        put(
            &mut self.parameters,
            &mut self.leftovers,
            3,
            parameters.into_maybe(),
        );
        self
    }
}

/// Execution of `ToolSearchTool`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Execution {
    /// `server`
    Server,
    /// `client`
    Client,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Execution;
    "server" Server,
    "client" Client,
}
