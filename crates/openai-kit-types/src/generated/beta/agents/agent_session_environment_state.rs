//! `AgentSessionEnvironmentState` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::beta::agents::environment_info::Status;

/// The state of a session's environment, with an error if it failed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentSessionEnvironmentState {
    /// ID that names this object.
    pub id: String,
    /// Kind of thing, telling variants apart.
    pub type_: String,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// What went wrong, if anything did.
    pub error: Option<Error>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentSessionEnvironmentState = "beta.AgentSessionEnvironmentState";
    [
        required("id"),
        required("type"),
        required("status"),
        optional("error").or_null(),
    ];
    0 id, 1 type_, 2 status, 3 error,
}

/// Error of `AgentSessionEnvironmentState` with `type`, `code` and `message`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Error {
    /// Kind of thing, telling variants apart.
    pub type_: String,
    /// Machine readable code of the error, language or program.
    pub code: String,
    /// Text of the message, or the message itself.
    pub message: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Error = "beta.AgentSessionEnvironmentState.Error";
    [
        required("type"),
        required("code"),
        required("message"),
    ];
    0 type_, 1 code, 2 message,
}
