//! `Mcp` of `tool`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::convert::put;
use crate::responses::custom_tool::AllowedCaller;
use crate::{IntoItems, IntoMaybe, IntoPairs, Leftovers, RawJson, Why};

/// Lets the model use the tools of an MCP server or connector.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mcp {
    /// Who may call the tool: the model itself or a program it writes. At least 1 item.
    pub allowed_callers: Option<Vec<AllowedCaller>>,
    /// Remote tools the model may use, by name or filter.
    pub allowed_tools: Option<McpAllowedTools>,
    /// OAuth token for the remote server, fetched by the application. Hidden from `Debug`.
    pub authorization: Option<String>,
    /// ID of a built-in connector to an outside service.
    pub connector_id: Option<McpConnectorId>,
    /// Whether the definition is held back until tool search finds it.
    pub defer_loading: Option<bool>,
    /// HTTP headers to send to the remote server. Hidden from `Debug`.
    pub headers: Option<BTreeMap<String, String>>,
    /// Which tool calls the application must approve. `always` by default.
    pub require_approval: Option<McpRequireApproval>,
    /// What the tool server is good for.
    pub server_description: Option<String>,
    /// Name by which calls refer to the tool server.
    pub server_label: String,
    /// Address of the tool server. A URI.
    pub server_url: Option<String>,
    /// ID of the tunnel through which the tool server is reached.
    pub tunnel_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Mcp = "responses.Tool.Mcp";
    [
        constant("type", "mcp"),
        optional("allowed_callers").or_null(),
        optional("allowed_tools").or_null(),
        optional("authorization").or_null().secret(),
        optional("connector_id").or_null(),
        optional("defer_loading").or_null(),
        optional("headers").or_null().secret(),
        optional("require_approval").or_null(),
        optional("server_description").or_null(),
        required("server_label"),
        optional("server_url").or_null(),
        optional("tunnel_id").or_null(),
    ];
    1 allowed_callers, 2 allowed_tools, 3 authorization, 4 connector_id, 5 defer_loading,
    6 headers, 7 require_approval, 8 server_description, 9 server_label, 10 server_url,
    11 tunnel_id,
}

impl Mcp {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(server_label: impl Into<String>) -> Self {
        Self {
            server_label: server_label.into(),
            ..Self::default()
        }
    }

    /// Who may call the tool: the model itself or a program it writes. At least 1 item.
    #[must_use]
    pub fn allowed_callers(mut self, allowed_callers: impl IntoItems<AllowedCaller>) -> Self {
        put(
            &mut self.allowed_callers,
            &mut self.leftovers,
            1,
            allowed_callers.into_items(),
        );
        self
    }

    /// Remote tools the model may use, by name or filter.
    #[must_use]
    pub fn allowed_tools<By>(mut self, allowed_tools: impl IntoMaybe<McpAllowedTools, By>) -> Self {
        put(
            &mut self.allowed_tools,
            &mut self.leftovers,
            2,
            allowed_tools.into_maybe(),
        );
        self
    }

    /// OAuth token for the remote server, fetched by the application. Hidden from `Debug`.
    #[must_use]
    pub fn authorization<By>(mut self, authorization: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.authorization,
            &mut self.leftovers,
            3,
            authorization.into_maybe(),
        );
        self
    }

    /// ID of a built-in connector to an outside service.
    #[must_use]
    pub fn connector_id<By>(mut self, connector_id: impl IntoMaybe<McpConnectorId, By>) -> Self {
        put(
            &mut self.connector_id,
            &mut self.leftovers,
            4,
            connector_id.into_maybe(),
        );
        self
    }

    /// Whether the definition is held back until tool search finds it.
    #[must_use]
    pub fn defer_loading<By>(mut self, defer_loading: impl IntoMaybe<bool, By>) -> Self {
        put(
            &mut self.defer_loading,
            &mut self.leftovers,
            5,
            defer_loading.into_maybe(),
        );
        self
    }

    /// HTTP headers to send to the remote server. Hidden from `Debug`.
    #[must_use]
    pub fn headers(mut self, headers: impl IntoPairs<String>) -> Self {
        put(
            &mut self.headers,
            &mut self.leftovers,
            6,
            headers.into_pairs(),
        );
        self
    }

    /// Which tool calls the application must approve. `always` by default.
    #[must_use]
    pub fn require_approval<By>(
        mut self,
        require_approval: impl IntoMaybe<McpRequireApproval, By>,
    ) -> Self {
        put(
            &mut self.require_approval,
            &mut self.leftovers,
            7,
            require_approval.into_maybe(),
        );
        self
    }

    /// What the tool server is good for.
    #[must_use]
    pub fn server_description<By>(
        mut self,
        server_description: impl IntoMaybe<String, By>,
    ) -> Self {
        put(
            &mut self.server_description,
            &mut self.leftovers,
            8,
            server_description.into_maybe(),
        );
        self
    }

    /// Address of the tool server. A URI.
    #[must_use]
    pub fn server_url<By>(mut self, server_url: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.server_url,
            &mut self.leftovers,
            10,
            server_url.into_maybe(),
        );
        self
    }

    /// ID of the tunnel through which the tool server is reached.
    #[must_use]
    pub fn tunnel_id<By>(mut self, tunnel_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.tunnel_id,
            &mut self.leftovers,
            11,
            tunnel_id.into_maybe(),
        );
        self
    }
}

/// The tools of an MCP server that the model may use.
#[derive(Clone)]
#[non_exhaustive]
pub enum McpAllowedTools {
    /// A list.
    Texts(Vec<String>),
    /// Mcp allowed tools tool filter of `Tool` with `read_only` and `tool_names`.
    McpToolFilter(McpAllowedToolsMcpToolFilter),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    McpAllowedTools = "responses.Tool.McpAllowedTools";
    {
        lists: &[(Items::Text, 0)],
        objects: Objects::One(1),
    };
    0 Texts, 1 McpToolFilter,
}

from_items!(McpAllowedTools::Texts(String));
from!(McpAllowedTools {
    McpToolFilter(McpAllowedToolsMcpToolFilter),
});

/// Mcp allowed tools tool filter of `Tool` with `read_only` and `tool_names`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpAllowedToolsMcpToolFilter {
    /// Whether to take in only tools that change nothing.
    pub read_only: Option<bool>,
    /// Names of the tools that are meant.
    pub tool_names: Option<Vec<String>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    McpAllowedToolsMcpToolFilter = "responses.Tool.McpAllowedToolsMcpToolFilter";
    [
        optional("read_only").or_null(),
        optional("tool_names").or_null(),
    ];
    0 read_only, 1 tool_names,
}

impl McpAllowedToolsMcpToolFilter {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether to take in only tools that change nothing.
    #[must_use]
    pub fn read_only<By>(mut self, read_only: impl IntoMaybe<bool, By>) -> Self {
        put(
            &mut self.read_only,
            &mut self.leftovers,
            0,
            read_only.into_maybe(),
        );
        self
    }

    /// Names of the tools that are meant.
    #[must_use]
    pub fn tool_names(mut self, tool_names: impl IntoItems<String>) -> Self {
        put(
            &mut self.tool_names,
            &mut self.leftovers,
            1,
            tool_names.into_items(),
        );
        self
    }
}

/// Mcp connector id of `Tool`.
#[derive(Clone)]
#[non_exhaustive]
pub enum McpConnectorId {
    /// `connector_dropbox`
    ConnectorDropbox,
    /// `connector_gmail`
    ConnectorGmail,
    /// `connector_googlecalendar`
    ConnectorGooglecalendar,
    /// `connector_googledrive`
    ConnectorGoogledrive,
    /// `connector_microsoftteams`
    ConnectorMicrosoftteams,
    /// `connector_outlookcalendar`
    ConnectorOutlookcalendar,
    /// `connector_outlookemail`
    ConnectorOutlookemail,
    /// `connector_sharepoint`
    ConnectorSharepoint,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    McpConnectorId;
    "connector_dropbox" ConnectorDropbox,
    "connector_gmail" ConnectorGmail,
    "connector_googlecalendar" ConnectorGooglecalendar,
    "connector_googledrive" ConnectorGoogledrive,
    "connector_microsoftteams" ConnectorMicrosoftteams,
    "connector_outlookcalendar" ConnectorOutlookcalendar,
    "connector_outlookemail" ConnectorOutlookemail,
    "connector_sharepoint" ConnectorSharepoint,
}

/// Which MCP tools need your approval: all, none or by filter.
#[derive(Clone)]
#[non_exhaustive]
pub enum McpRequireApproval {
    /// Mcp require approval text of `Tool`.
    Text(McpRequireApprovalText),
    /// Mcp require approval tool filter of `Tool` with `always` and `never`.
    McpToolApprovalFilter(McpRequireApprovalMcpToolApprovalFilter),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    McpRequireApproval = "responses.Tool.McpRequireApproval";
    {
        text: Some(0),
        objects: Objects::One(1),
    };
    0 Text, 1 McpToolApprovalFilter,
}

from_text!(McpRequireApproval::Text);
from!(McpRequireApproval {
    Text(McpRequireApprovalText),
    McpToolApprovalFilter(McpRequireApprovalMcpToolApprovalFilter),
});

/// Mcp require approval tool filter of `Tool` with `always` and `never`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpRequireApprovalMcpToolApprovalFilter {
    /// Tools that need approval on every call.
    pub always: Option<McpRequireApprovalMcpToolApprovalFilterAlways>,
    /// Tools that run without approval.
    pub never: Option<McpRequireApprovalMcpToolApprovalFilterNever>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    McpRequireApprovalMcpToolApprovalFilter = "responses.Tool.McpRequireApprovalMcpToolApprovalFilter";
    [
        optional("always").or_null(),
        optional("never").or_null(),
    ];
    0 always, 1 never,
}

impl McpRequireApprovalMcpToolApprovalFilter {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Tools that need approval on every call.
    #[must_use]
    pub fn always<By>(
        mut self,
        always: impl IntoMaybe<McpRequireApprovalMcpToolApprovalFilterAlways, By>,
    ) -> Self {
        put(
            &mut self.always,
            &mut self.leftovers,
            0,
            always.into_maybe(),
        );
        self
    }

    /// Tools that run without approval.
    #[must_use]
    pub fn never<By>(
        mut self,
        never: impl IntoMaybe<McpRequireApprovalMcpToolApprovalFilterNever, By>,
    ) -> Self {
        put(&mut self.never, &mut self.leftovers, 1, never.into_maybe());
        self
    }
}

/// Mcp require approval tool filter always of `Tool` with `read_only` and `tool_names`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpRequireApprovalMcpToolApprovalFilterAlways {
    /// Whether to take in only tools that change nothing.
    pub read_only: Option<bool>,
    /// Names of the tools that are meant.
    pub tool_names: Option<Vec<String>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    McpRequireApprovalMcpToolApprovalFilterAlways = "responses.Tool.McpRequireApprovalMcpToolApprovalFilterAlways";
    [
        optional("read_only").or_null(),
        optional("tool_names").or_null(),
    ];
    0 read_only, 1 tool_names,
}

impl McpRequireApprovalMcpToolApprovalFilterAlways {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether to take in only tools that change nothing.
    #[must_use]
    pub fn read_only<By>(mut self, read_only: impl IntoMaybe<bool, By>) -> Self {
        put(
            &mut self.read_only,
            &mut self.leftovers,
            0,
            read_only.into_maybe(),
        );
        self
    }

    /// Names of the tools that are meant.
    #[must_use]
    pub fn tool_names(mut self, tool_names: impl IntoItems<String>) -> Self {
        put(
            &mut self.tool_names,
            &mut self.leftovers,
            1,
            tool_names.into_items(),
        );
        self
    }
}

/// Mcp require approval tool filter never of `Tool` with `read_only` and `tool_names`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpRequireApprovalMcpToolApprovalFilterNever {
    /// Whether to take in only tools that change nothing.
    pub read_only: Option<bool>,
    /// Names of the tools that are meant.
    pub tool_names: Option<Vec<String>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    McpRequireApprovalMcpToolApprovalFilterNever = "responses.Tool.McpRequireApprovalMcpToolApprovalFilterNever";
    [
        optional("read_only").or_null(),
        optional("tool_names").or_null(),
    ];
    0 read_only, 1 tool_names,
}

impl McpRequireApprovalMcpToolApprovalFilterNever {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether to take in only tools that change nothing.
    #[must_use]
    pub fn read_only<By>(mut self, read_only: impl IntoMaybe<bool, By>) -> Self {
        put(
            &mut self.read_only,
            &mut self.leftovers,
            0,
            read_only.into_maybe(),
        );
        self
    }

    /// Names of the tools that are meant.
    #[must_use]
    pub fn tool_names(mut self, tool_names: impl IntoItems<String>) -> Self {
        put(
            &mut self.tool_names,
            &mut self.leftovers,
            1,
            tool_names.into_items(),
        );
        self
    }
}

/// Mcp require approval text of `Tool`.
#[derive(Clone)]
#[non_exhaustive]
pub enum McpRequireApprovalText {
    /// `always`
    Always,
    /// `never`
    Never,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    McpRequireApprovalText;
    "always" Always,
    "never" Never,
}
