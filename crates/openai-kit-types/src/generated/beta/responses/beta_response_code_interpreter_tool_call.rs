//! `BetaResponseCodeInterpreterToolCall` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoItems, IntoMaybe, Leftovers};

pub use crate::beta::responses::beta_response_error_event::Agent;
pub use crate::responses::response_code_interpreter_tool_call::Output;
pub use crate::responses::response_code_interpreter_tool_call::OutputImage;
pub use crate::responses::response_code_interpreter_tool_call::OutputLogs;
pub use crate::responses::response_code_interpreter_tool_call::Status;

/// Code that the model ran in a container, with its outputs if asked for.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseCodeInterpreterToolCall {
    /// ID that names this object.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Code that is run in the container.
    pub code: Option<String>,
    /// ID of the container.
    pub container_id: String,
    /// What the code produced: log text and images.
    pub outputs: Option<Vec<Output>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseCodeInterpreterToolCall = "beta.BetaResponseCodeInterpreterToolCall";
    [
        required("id"),
        constant("type", "code_interpreter_call"),
        required("status"),
        optional("agent").or_null(),
        optional("code").or_null(),
        required("container_id"),
        optional("outputs").or_null(),
    ];
    0 id, 2 status, 3 agent, 4 code, 5 container_id, 6 outputs,
}

impl BetaResponseCodeInterpreterToolCall {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        status: impl Into<Status>,
        container_id: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            status: status.into(),
            container_id: container_id.into(),
            ..Self::default()
        }
    }

    /// The agent concerned: its settings, or who took part.
    #[must_use]
    pub fn agent<By>(mut self, agent: impl IntoMaybe<Agent, By>) -> Self {
        put(&mut self.agent, &mut self.leftovers, 3, agent.into_maybe());
        self
    }

    /// Code that is run in the container.
    #[must_use]
    pub fn code<By>(mut self, code: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.code, &mut self.leftovers, 4, code.into_maybe());
        self
    }

    /// What the code produced: log text and images.
    #[must_use]
    pub fn outputs(mut self, outputs: impl IntoItems<Output>) -> Self {
        put(
            &mut self.outputs,
            &mut self.leftovers,
            6,
            outputs.into_items(),
        );
        self
    }
}
