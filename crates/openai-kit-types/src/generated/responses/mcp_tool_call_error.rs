//! `McpToolCallError` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{Leftovers, RawJson, Why};

/// Why a call to an MCP server failed.
#[derive(Clone)]
#[non_exhaustive]
pub enum McpToolCallError {
    /// `mcp_protocol_error`: An error that the MCP server answered by its protocol.
    McpProtocolError(McpProtocolError),
    /// `mcp_tool_execution_error`: An error inside the MCP tool itself.
    McpToolExecutionError(McpToolExecutionError),
    /// `http_error`: An HTTP error on the way to the MCP server.
    HttpError(HTTPError),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    McpToolCallError = "responses.McpToolCallError";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("http_error", Pick::One(2)),
                ("mcp_protocol_error", Pick::One(0)),
                ("mcp_tool_execution_error", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 McpProtocolError, 1 McpToolExecutionError, 2 HttpError,
}

from!(McpToolCallError {
    McpProtocolError(McpProtocolError),
    McpToolExecutionError(McpToolExecutionError),
    HttpError(HTTPError),
});

/// An HTTP error on the way to the MCP server.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HTTPError {
    /// Machine readable code of the error, language or program.
    pub code: i64,
    /// Text of the message, or the message itself.
    pub message: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    HTTPError = "responses.McpToolCallError.HTTPError";
    [
        constant("type", "http_error"),
        required("code"),
        required("message"),
    ];
    1 code, 2 message,
}

impl HTTPError {
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

/// An error that the MCP server answered by its protocol.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpProtocolError {
    /// Machine readable code of the error, language or program.
    pub code: i64,
    /// Text of the message, or the message itself.
    pub message: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    McpProtocolError = "responses.McpToolCallError.McpProtocolError";
    [
        constant("type", "mcp_protocol_error"),
        required("code"),
        required("message"),
    ];
    1 code, 2 message,
}

impl McpProtocolError {
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

/// An error inside the MCP tool itself.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpToolExecutionError {
    /// Text or parts that make up the content.
    pub content: RawJson,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    McpToolExecutionError = "responses.McpToolCallError.McpToolExecutionError";
    [
        constant("type", "mcp_tool_execution_error"),
        required("content"),
    ];
    1 content,
}

impl McpToolExecutionError {
    /// What is required.
    #[must_use]
    pub fn new(content: impl Into<RawJson>) -> Self {
        Self {
            content: content.into(),
            ..Self::default()
        }
    }
}
