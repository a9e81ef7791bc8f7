//! `ResponseFunctionShellCallOutputContent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{Leftovers, RawJson, Why};

/// What one shell command printed and how it ended.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseFunctionShellCallOutputContent {
    /// Whether the command ended or ran out of time.
    pub outcome: Outcome,
    /// What the command wrote to its error output. At most 10485760 characters.
    pub stderr: String,
    /// What the command wrote to its standard output. At most 10485760 characters.
    pub stdout: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseFunctionShellCallOutputContent = "responses.ResponseFunctionShellCallOutputContent";
    [
        required("outcome"),
        required("stderr"),
        required("stdout"),
    ];
    0 outcome, 1 stderr, 2 stdout,
}

impl ResponseFunctionShellCallOutputContent {
    /// What is required.
    #[must_use]
    pub fn new(
        outcome: impl Into<Outcome>,
        stderr: impl Into<String>,
        stdout: impl Into<String>,
    ) -> Self {
        Self {
            outcome: outcome.into(),
            stderr: stderr.into(),
            stdout: stdout.into(),
            ..Self::default()
        }
    }
}

/// How a shell command ended: with an exit code or by timeout.
#[derive(Clone)]
#[non_exhaustive]
pub enum Outcome {
    /// `timeout`: Outcome timeout of `ResponseFunctionShellCallOutputContent`.
    Timeout(OutcomeTimeout),
    /// `exit`: Outcome exit of `ResponseFunctionShellCallOutputContent` with `exit_code`.
    Exit(OutcomeExit),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Outcome = "responses.ResponseFunctionShellCallOutputContent.Outcome";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("exit", Pick::One(1)),
                ("timeout", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 Timeout, 1 Exit,
}

from!(Outcome {
    Timeout(OutcomeTimeout),
    Exit(OutcomeExit),
});

/// Outcome exit of `ResponseFunctionShellCallOutputContent` with `exit_code`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutcomeExit {
    /// Exit status of the command.
    pub exit_code: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    OutcomeExit = "responses.ResponseFunctionShellCallOutputContent.OutcomeExit";
    [
        constant("type", "exit"),
        required("exit_code"),
    ];
    1 exit_code,
}

impl OutcomeExit {
    /// What is required.
    #[must_use]
    pub fn new(exit_code: i64) -> Self {
        Self {
            exit_code,
            ..Self::default()
        }
    }
}

/// Outcome timeout of `ResponseFunctionShellCallOutputContent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutcomeTimeout {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    OutcomeTimeout = "responses.ResponseFunctionShellCallOutputContent.OutcomeTimeout";
    [
        constant("type", "timeout"),
    ];
}

impl OutcomeTimeout {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
