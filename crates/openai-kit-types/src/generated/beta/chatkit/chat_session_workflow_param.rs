//! `ChatSessionWorkflowParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::convert::put;
use crate::{IntoMaybe, IntoPairs, Leftovers};

pub use crate::beta::chatkit::chat_kit_workflow::StateVariable;

/// The workflow that a ChatKit session runs, with its version and state.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatSessionWorkflowParam {
    /// ID that names this object.
    pub id: String,
    /// Values the workflow starts with. At most 64 pairs.
    pub state_variables: Option<BTreeMap<String, StateVariable>>,
    /// How the session is traced.
    pub tracing: Option<Tracing>,
    /// Version of the thing.
    pub version: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatSessionWorkflowParam = "beta.chatkit.ChatSessionWorkflowParam";
    [
        required("id"),
        optional("state_variables"),
        optional("tracing"),
        optional("version"),
    ];
    0 id, 1 state_variables, 2 tracing, 3 version,
}

impl ChatSessionWorkflowParam {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }

    /// Values the workflow starts with. At most 64 pairs.
    #[must_use]
    pub fn state_variables(mut self, state_variables: impl IntoPairs<StateVariable>) -> Self {
        put(
            &mut self.state_variables,
            &mut self.leftovers,
            1,
            state_variables.into_pairs(),
        );
        self
    }

    /// How the session is traced.
    #[must_use]
    pub fn tracing<By>(mut self, tracing: impl IntoMaybe<Tracing, By>) -> Self {
        put(
            &mut self.tracing,
            &mut self.leftovers,
            2,
            tracing.into_maybe(),
        );
        self
    }

    /// Version of the thing.
    #[must_use]
    pub fn version<By>(mut self, version: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.version,
            &mut self.leftovers,
            3,
            version.into_maybe(),
        );
        self
    }
}

/// Tracing of `ChatSessionWorkflowParam` with `enabled`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tracing {
    /// Whether it is switched on.
    pub enabled: Option<bool>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Tracing = "beta.chatkit.ChatSessionWorkflowParam.Tracing";
    [
        optional("enabled"),
    ];
    0 enabled,
}

impl Tracing {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether it is switched on.
    #[must_use]
    pub fn enabled<By>(mut self, enabled: impl IntoMaybe<bool, By>) -> Self {
        put(
            &mut self.enabled,
            &mut self.leftovers,
            0,
            enabled.into_maybe(),
        );
        self
    }
}
