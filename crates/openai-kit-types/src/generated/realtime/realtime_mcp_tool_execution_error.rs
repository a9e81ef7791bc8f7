//! `RealtimeMcpToolExecutionError` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// An error inside the MCP tool itself.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeMcpToolExecutionError {
    /// Text of the message, or the message itself.
    pub message: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeMcpToolExecutionError = "realtime.RealtimeMcpToolExecutionError";
    [
        constant("type", "tool_execution_error"),
        required("message"),
    ];
    1 message,
}

impl RealtimeMcpToolExecutionError {
    /// What is required.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            ..Self::default()
        }
    }
}
