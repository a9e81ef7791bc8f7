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
    /// What went wrong, if anything did.
    pub error: Option<Error>,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// Kind of thing, telling variants apart.
    pub type_: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentSessionEnvironmentState = "beta.AgentSessionEnvironmentState";
    [
        required("id"),
        optional("error").or_null(),
        required("status"),
        required("type"),
    ];
    0 id, 1 error, 2 status, 3 type_,
}

/// Error of `AgentSessionEnvironmentState` with `code`, `message` and `type`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Error {
    /// Machine readable code of the error, language or program.
    pub code: String,
    /// Text of the message, or the message itself.
    pub message: String,
    /// Kind of thing, telling variants apart.
    pub type_: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Error = "beta.AgentSessionEnvironmentState.Error";
    [
        required("code"),
        required("message"),
        required("type"),
    ];
    0 code, 1 message, 2 type_,
}
