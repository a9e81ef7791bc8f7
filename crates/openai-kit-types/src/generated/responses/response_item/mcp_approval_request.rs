//! `ResponseItem` and what it holds. From `McpApprovalRequest` on.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::responses::McpToolCallError;
use crate::{IntoItems, IntoMaybe, Leftovers, RawJson};

/// Asks you whether the model may call an MCP tool.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpApprovalRequest {
    /// ID that names this object.
    pub id: String,
    /// Arguments of the planned call as JSON text.
    pub arguments: String,
    /// Name given to this object.
    pub name: String,
    /// Name by which calls refer to the tool server.
    pub server_label: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    McpApprovalRequest = "responses.ResponseItem.McpApprovalRequest";
    [
        required("id"),
        constant("type", "mcp_approval_request"),
        required("arguments"),
        required("name"),
        required("server_label"),
    ];
    0 id, 2 arguments, 3 name, 4 server_label,
}

impl McpApprovalRequest {
    /// What is required.
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
}

/// Your yes or no to an MCP tool call.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpApprovalResponse {
    /// ID that names this object.
    pub id: String,
    /// ID of the approval request that this belongs to.
    pub approval_request_id: String,
    /// Whether the call may go ahead.
    pub approve: bool,
    /// Why it happened or was decided.
    pub reason: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    McpApprovalResponse = "responses.ResponseItem.McpApprovalResponse";
    [
        required("id"),
        constant("type", "mcp_approval_response"),
        required("approval_request_id"),
        required("approve"),
        optional("reason").or_null(),
    ];
    0 id, 2 approval_request_id, 3 approve, 4 reason,
}

impl McpApprovalResponse {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        approval_request_id: impl Into<String>,
        approve: bool,
    ) -> Self {
        Self {
            id: id.into(),
            approval_request_id: approval_request_id.into(),
            approve,
            ..Self::default()
        }
    }

    /// Why it happened or was decided.
    #[must_use]
    pub fn reason<By>(mut self, reason: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.reason,
            &mut self.leftovers,
            4,
            reason.into_maybe(),
        );
        self
    }
}

/// An MCP call with its outcome, sent back as input.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpCall {
    /// ID that names this object.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: Option<McpCallStatus>,
    /// ID of the approval request that this belongs to.
    pub approval_request_id: Option<String>,
    /// Arguments of the call, as the model wrote them.
    pub arguments: String,
    /// Why the remote call failed, if it did.
    pub error: Option<McpToolCallError>,
    /// Name given to this object.
    pub name: String,
    /// What the remote tool returned.
    pub output: Option<String>,
    /// Name by which calls refer to the tool server.
    pub server_label: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    McpCall = "responses.ResponseItem.McpCall";
    [
        required("id"),
        constant("type", "mcp_call"),
        optional("status").or_null(),
        optional("approval_request_id").or_null(),
        required("arguments"),
        optional("error").or_null(),
        required("name"),
        optional("output").or_null(),
        required("server_label"),
    ];
    0 id, 2 status, 3 approval_request_id, 4 arguments, 5 error, 6 name, 7 output, 8 server_label,
}

impl McpCall {
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

    /// How far it has got, or how it ended.
    #[must_use]
    pub fn status<By>(mut self, status: impl IntoMaybe<McpCallStatus, By>) -> Self {
        put(
            &mut self.status,
            &mut self.leftovers,
            2,
            status.into_maybe(),
        );
        self
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
            3,
            approval_request_id.into_maybe(),
        );
        self
    }

    /// Why the remote call failed, if it did.
    #[must_use]
    pub fn error<By>(mut self, error: impl IntoMaybe<McpToolCallError, By>) -> Self {
        put(&mut self.error, &mut self.leftovers, 5, error.into_maybe());
        self
    }

    /// What the remote tool returned.
    #[must_use]
    pub fn output<By>(mut self, output: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.output,
            &mut self.leftovers,
            7,
            output.into_maybe(),
        );
        self
    }
}

/// Mcp call status of `ResponseItem`.
#[derive(Clone)]
#[non_exhaustive]
pub enum McpCallStatus {
    /// `in_progress`
    InProgress,
    /// `completed`
    Completed,
    /// `incomplete`
    Incomplete,
    /// `calling`
    Calling,
    /// `failed`
    Failed,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    McpCallStatus;
    "in_progress" InProgress,
    "completed" Completed,
    "incomplete" Incomplete,
    "calling" Calling,
    "failed" Failed,
}

/// The tools of an MCP server, sent back as input.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpListTools {
    /// ID that names this object.
    pub id: String,
    /// What went wrong, if anything did.
    pub error: Option<String>,
    /// Name by which calls refer to the tool server.
    pub server_label: String,
    /// Tools the remote server offers.
    pub tools: Vec<McpListToolsTool>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    McpListTools = "responses.ResponseItem.McpListTools";
    [
        required("id"),
        constant("type", "mcp_list_tools"),
        optional("error").or_null(),
        required("server_label"),
        required("tools"),
    ];
    0 id, 2 error, 3 server_label, 4 tools,
}

impl McpListTools {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        server_label: impl Into<String>,
        tools: impl IntoItems<McpListToolsTool>,
    ) -> Self {
        Self {
            id: id.into(),
            server_label: server_label.into(),
            tools: tools.into_items().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }

    /// What went wrong, if anything did.
    #[must_use]
    pub fn error<By>(mut self, error: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.error, &mut self.leftovers, 2, error.into_maybe());
        self
    }
}

/// One tool of an MCP server, with its input schema.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpListToolsTool {
    /// Notes attached to the text or tool, such as citations.
    pub annotations: Option<RawJson>,
    /// Explanation in plain words.
    pub description: Option<String>,
    /// JSON schema of the tool's arguments.
    pub input_schema: RawJson,
    /// Name given to this object.
    pub name: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    McpListToolsTool = "responses.ResponseItem.McpListToolsTool";
    [
        optional("annotations").or_null(),
        optional("description").or_null(),
        required("input_schema"),
        required("name"),
    ];
    0 annotations, 1 description, 2 input_schema, 3 name,
}

impl McpListToolsTool {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(input_schema: impl Into<RawJson>, name: impl Into<String>) -> Self {
        Self {
            input_schema: input_schema.into(),
            name: name.into(),
            ..Self::default()
        }
    }

    /// Notes attached to the text or tool, such as citations.
    #[must_use]
    pub fn annotations<By>(mut self, annotations: impl IntoMaybe<RawJson, By>) -> Self {
        put(
            &mut self.annotations,
            &mut self.leftovers,
            0,
            annotations.into_maybe(),
        );
        self
    }

    /// Explanation in plain words.
    #[must_use]
    pub fn description<By>(mut self, description: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.description,
            &mut self.leftovers,
            1,
            description.into_maybe(),
        );
        self
    }
}

/// A program by the model that calls tools, sent back as input.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Program {
    /// ID that names this object.
    pub id: String,
    /// ID that ties a call to its result. 1 to 64 characters.
    pub call_id: String,
    /// Program the model wrote to call tools. At most 10485760 characters.
    pub code: String,
    /// Mark by which the service recognises the program again. At most 10485760 characters.
    pub fingerprint: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Program = "responses.ResponseItem.Program";
    [
        required("id"),
        constant("type", "program"),
        required("call_id"),
        required("code"),
        required("fingerprint"),
    ];
    0 id, 2 call_id, 3 code, 4 fingerprint,
}

impl Program {
    /// What is required.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        call_id: impl Into<String>,
        code: impl Into<String>,
        fingerprint: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            call_id: call_id.into(),
            code: code.into(),
            fingerprint: fingerprint.into(),
            ..Self::default()
        }
    }
}

/// The result of a tool-calling program, sent back as input.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProgramOutput {
    /// ID that names this object.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: ProgramOutputStatus,
    /// ID that ties a call to its result. 1 to 64 characters.
    pub call_id: String,
    /// What the program returned. At most 10485760 characters.
    pub result: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ProgramOutput = "responses.ResponseItem.ProgramOutput";
    [
        required("id"),
        constant("type", "program_output"),
        required("status"),
        required("call_id"),
        required("result"),
    ];
    0 id, 2 status, 3 call_id, 4 result,
}

impl ProgramOutput {
    /// What is required.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        status: impl Into<ProgramOutputStatus>,
        call_id: impl Into<String>,
        result: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            status: status.into(),
            call_id: call_id.into(),
            result: result.into(),
            ..Self::default()
        }
    }
}

/// Program output status of `ResponseItem`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ProgramOutputStatus {
    /// `completed`
    Completed,
    /// `incomplete`
    Incomplete,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ProgramOutputStatus;
    "completed" Completed,
    "incomplete" Incomplete,
}
