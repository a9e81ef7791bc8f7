//! `LocalShellCall` of `beta_response_item`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::responses::beta_response_error_event::Agent;
use crate::convert::put;
use crate::responses::response_item::LocalShellCallAction;
use crate::responses::response_output_message::Status;
use crate::{IntoMaybe, Leftovers};

/// A command for your own shell, sent back as input.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocalShellCall {
    /// ID that names this object.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// What is done, or is to be done, in this step.
    pub action: LocalShellCallAction,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// ID that ties a call to its result.
    pub call_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    LocalShellCall = "beta.BetaResponseItem.LocalShellCall";
    [
        required("id"),
        constant("type", "local_shell_call"),
        required("status"),
        required("action"),
        optional("agent").or_null(),
        required("call_id"),
    ];
    0 id, 2 status, 3 action, 4 agent, 5 call_id,
}

impl LocalShellCall {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        status: impl Into<Status>,
        action: impl Into<LocalShellCallAction>,
        call_id: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            status: status.into(),
            action: action.into(),
            call_id: call_id.into(),
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

/// What a command on your own shell printed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocalShellCallOutput {
    /// ID that names this object.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: Option<Status>,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// What came out of the work.
    pub output: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    LocalShellCallOutput = "beta.BetaResponseItem.LocalShellCallOutput";
    [
        required("id"),
        constant("type", "local_shell_call_output"),
        optional("status").or_null(),
        optional("agent").or_null(),
        required("output"),
    ];
    0 id, 2 status, 3 agent, 4 output,
}

impl LocalShellCallOutput {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(id: impl Into<String>, output: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            output: output.into(),
            ..Self::default()
        }
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
}
