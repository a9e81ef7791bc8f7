//! `RealtimeMcpProtocolError` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// An error that the MCP server answered by its protocol.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeMcpProtocolError {
    /// Machine readable code of the error, language or program.
    pub code: i64,
    /// Text of the message, or the message itself.
    pub message: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeMcpProtocolError = "realtime.RealtimeMcpProtocolError";
    [
        constant("type", "protocol_error"),
        required("code"),
        required("message"),
    ];
    1 code, 2 message,
}

impl RealtimeMcpProtocolError {
    /// What is required.
    #[must_use]
    pub fn new(code: i64, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            ..Self::default()
        }
    }
}
