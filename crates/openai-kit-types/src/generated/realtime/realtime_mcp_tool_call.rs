//! `RealtimeMcpToolCall` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::realtime::{RealtimeMcpProtocolError, RealtimeMcpToolExecutionError};
use crate::responses::mcp_tool_call_error::HTTPError;
use crate::{IntoMaybe, Leftovers, RawJson, Why};

/// A call of an MCP tool, with its output or error.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeMcpToolCall {
    /// ID that names this object.
    pub id: String,
    /// ID of the approval request that this belongs to.
    pub approval_request_id: Option<String>,
    /// Arguments of the call, as the model wrote them.
    pub arguments: String,
    /// What went wrong, if anything did.
    pub error: Option<Error>,
    /// Name given to this object.
    pub name: String,
    /// What came out of the work.
    pub output: Option<String>,
    /// Name by which calls refer to the tool server.
    pub server_label: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeMcpToolCall = "realtime.RealtimeMcpToolCall";
    [
        required("id"),
        constant("type", "mcp_call"),
        optional("approval_request_id").or_null(),
        required("arguments"),
        optional("error").or_null(),
        required("name"),
        optional("output").or_null(),
        required("server_label"),
    ];
    0 id, 2 approval_request_id, 3 arguments, 4 error, 5 name, 6 output, 7 server_label,
}

impl RealtimeMcpToolCall {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        arguments: impl Into<String>,
        name: impl Into<String>,
        server_label: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            arguments: arguments.into(),
            name: name.into(),
            server_label: server_label.into(),
            ..Self::default()
        }
    }

    /// ID of the approval request that this belongs to.
    #[must_use]
    pub fn approval_request_id<By>(
        mut self,
        approval_request_id: impl IntoMaybe<String, By>,
    ) -> Self {
        put(
            &mut self.approval_request_id,
            &mut self.leftovers,
            2,
            approval_request_id.into_maybe(),
        );
        self
    }

    /// What went wrong, if anything did.
    #[must_use]
    pub fn error<By>(mut self, error: impl IntoMaybe<Error, By>) -> Self {
        put(&mut self.error, &mut self.leftovers, 4, error.into_maybe());
        self
    }

    /// What came out of the work.
    #[must_use]
    pub fn output<By>(mut self, output: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.output,
            &mut self.leftovers,
            6,
            output.into_maybe(),
        );
        self
    }
}

/// Error of `RealtimeMcpToolCall`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Error {
    /// `protocol_error`: An error that the MCP server answered by its protocol.
    ProtocolError(RealtimeMcpProtocolError),
    /// `tool_execution_error`: An error inside the MCP tool itself.
    ToolExecutionError(RealtimeMcpToolExecutionError),
    /// `http_error`: An HTTP error on the way to the MCP server.
    HttpError(HTTPError),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Error = "realtime.RealtimeMcpToolCall.Error";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("http_error", Pick::One(2)),
                ("protocol_error", Pick::One(0)),
                ("tool_execution_error", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 ProtocolError, 1 ToolExecutionError, 2 HttpError,
}

from!(Error {
    ProtocolError(RealtimeMcpProtocolError),
    ToolExecutionError(RealtimeMcpToolExecutionError),
    HttpError(HTTPError),
});
