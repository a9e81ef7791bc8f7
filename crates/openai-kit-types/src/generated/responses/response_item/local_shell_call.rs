//! `LocalShellCall` of `response_item`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::convert::put;
use crate::responses::response_output_message::Status;
use crate::{IntoItems, IntoMaybe, IntoPairs, Leftovers};

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
    /// ID that ties a call to its result.
    pub call_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    LocalShellCall = "responses.ResponseItem.LocalShellCall";
    [
        required("id"),
        constant("type", "local_shell_call"),
        required("status"),
        required("action"),
        required("call_id"),
    ];
    0 id, 2 status, 3 action, 4 call_id,
}

impl LocalShellCall {
    /// What is required.
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
}

/// Local shell call action of `ResponseItem` with `command`, `env` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocalShellCallAction {
    /// Command that is run.
    pub command: Vec<String>,
    /// Environment variables with their values. Hidden from `Debug`.
    pub env: BTreeMap<String, String>,
    /// Time the command may take, in milliseconds.
    pub timeout_ms: Option<i64>,
    /// The user or end user concerned.
    pub user: Option<String>,
    /// Folder in which the command runs.
    pub working_directory: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    LocalShellCallAction = "responses.ResponseItem.LocalShellCallAction";
    [
        constant("type", "exec"),
        required("command"),
        required("env").secret(),
        optional("timeout_ms").or_null(),
        optional("user").or_null(),
        optional("working_directory").or_null(),
    ];
    1 command, 2 env, 3 timeout_ms, 4 user, 5 working_directory,
}

impl LocalShellCallAction {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(command: impl IntoItems<String>, env: impl IntoPairs<String>) -> Self {
        Self {
            command: command.into_items().into_option().unwrap_or_default(),
            env: env.into_pairs().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }

    /// Time the command may take, in milliseconds.
    #[must_use]
    pub fn timeout_ms<By>(mut self, timeout_ms: impl IntoMaybe<i64, By>) -> Self {
        put(
            &mut self.timeout_ms,
            &mut self.leftovers,
            3,
            timeout_ms.into_maybe(),
        );
        self
    }

    /// The user or end user concerned.
    #[must_use]
    pub fn user<By>(mut self, user: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.user, &mut self.leftovers, 4, user.into_maybe());
        self
    }

    /// Folder in which the command runs.
    #[must_use]
    pub fn working_directory<By>(mut self, working_directory: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.working_directory,
            &mut self.leftovers,
            5,
            working_directory.into_maybe(),
        );
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
    /// What came out of the work.
    pub output: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    LocalShellCallOutput = "responses.ResponseItem.LocalShellCallOutput";
    [
        required("id"),
        constant("type", "local_shell_call_output"),
        optional("status").or_null(),
        required("output"),
    ];
    0 id, 2 status, 3 output,
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
}
