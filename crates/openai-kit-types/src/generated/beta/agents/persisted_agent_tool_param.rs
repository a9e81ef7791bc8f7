//! `PersistedAgentToolParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::beta::agents::PersistedMcpTransportParam;
use crate::beta::agents::agent_tool::{
    AgentToolResourceAutomations, AgentToolResourceMcpConnectionOrigin,
};
use crate::beta::agents::agent_tool_param::{
    AgentToolConfigParamComputerUse, AgentToolConfigParamFunction,
    AgentToolConfigParamProgrammaticToolCalling, AgentToolConfigParamWebSearch,
};
use crate::beta::agents::persisted_agent_tool::PersistedAgentToolResourceToolSearch;
use crate::convert::put;
use crate::{IntoItems, IntoMaybe, IntoPairs, Leftovers, Maybe, RawJson, Why};

pub use crate::beta::agents::agent_tool::AgentToolResourceAutomations as PersistedAgentToolConfigParamAutomations;
pub use crate::beta::agents::agent_tool::AgentToolResourceMcpConnectionOrigin as PersistedAgentToolConfigParamMcpConnectionOrigin;
pub use crate::beta::agents::agent_tool::AgentToolResourceWebSearchLocation as PersistedAgentToolConfigParamWebSearchLocation;
pub use crate::beta::agents::agent_tool::AgentToolResourceWebSearchMode as PersistedAgentToolConfigParamWebSearchMode;
pub use crate::beta::agents::agent_tool_param::AgentToolConfigParamComputerUse as PersistedAgentToolConfigParamComputerUse;
pub use crate::beta::agents::agent_tool_param::AgentToolConfigParamFunction as PersistedAgentToolConfigParamFunction;
pub use crate::beta::agents::agent_tool_param::AgentToolConfigParamWebSearch as PersistedAgentToolConfigParamWebSearch;
pub use crate::beta::agents::persisted_agent_tool::PersistedAgentToolResourceToolSearch as PersistedAgentToolConfigParamToolSearch;
pub use crate::chat::completion_create_params::WebSearchOptionsSearchContextSize as PersistedAgentToolConfigParamWebSearchContextSize;

/// A tool of a saved agent: a function, MCP server, web search, computer and so on.
#[derive(Clone)]
#[non_exhaustive]
pub enum PersistedAgentToolParam {
    /// `function`: Agent tool config param function of `AgentToolParam` with `async`,
    /// `defer_loading` and more.
    Function(AgentToolConfigParamFunction),
    /// `tool_search`: Persisted agent tool resource search of `PersistedAgentTool`.
    ToolSearch(PersistedAgentToolResourceToolSearch),
    /// `programmatic_tool_calling`: Agent tool config param programmatic calling of
    /// `AgentToolParam` with `enabled`.
    ProgrammaticToolCalling(AgentToolConfigParamProgrammaticToolCalling),
    /// `mcp`: Persisted agent tool config param mcp of `PersistedAgentToolParam` with
    /// `allowed_tools`, `connection_origin` and more.
    Mcp(Box<PersistedAgentToolConfigParamMcp>),
    /// `web_search`: Agent tool config param web search of `AgentToolParam` with `allowed_domains`,
    /// `context_size` and more.
    WebSearch(AgentToolConfigParamWebSearch),
    /// `computer_use`: Agent tool config param computer use of `AgentToolParam` with
    /// `include_screenshots`.
    ComputerUse(AgentToolConfigParamComputerUse),
    /// `automations`: Agent tool resource automations of `AgentTool`.
    Automations(AgentToolResourceAutomations),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    PersistedAgentToolParam = "beta.PersistedAgentToolParam";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("automations", Pick::One(6)),
                ("computer_use", Pick::One(5)),
                ("function", Pick::One(0)),
                ("mcp", Pick::One(3)),
                ("programmatic_tool_calling", Pick::One(2)),
                ("tool_search", Pick::One(1)),
                ("web_search", Pick::One(4)),
            ],
            Pick::None,
        ),
    };
    0 Function, 1 ToolSearch, 2 ProgrammaticToolCalling, 3 Mcp, 4 WebSearch, 5 ComputerUse,
    6 Automations,
}

from!(PersistedAgentToolParam {
    Function(AgentToolConfigParamFunction),
    ToolSearch(PersistedAgentToolResourceToolSearch),
    ProgrammaticToolCalling(AgentToolConfigParamProgrammaticToolCalling),
    Mcp(PersistedAgentToolConfigParamMcp),
    WebSearch(AgentToolConfigParamWebSearch),
    ComputerUse(AgentToolConfigParamComputerUse),
    Automations(AgentToolResourceAutomations),
});

/// Persisted agent tool config param mcp of `PersistedAgentToolParam` with `allowed_tools`,
/// `connection_origin` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersistedAgentToolConfigParamMcp {
    /// Tools the model may use out of all those on offer.
    pub allowed_tools: Maybe<Vec<String>>,
    /// Where the connection to the tool server starts from.
    pub connection_origin: Maybe<AgentToolResourceMcpConnectionOrigin>,
    /// ID of the stored credential.
    pub credential_id: Maybe<String>,
    /// Extra data passed on to the tool server.
    pub request_metadata: Maybe<BTreeMap<String, RawJson>>,
    /// Whether it must be there or be filled in.
    pub required: Option<bool>,
    /// Name by which calls refer to the tool server.
    pub server_label: String,
    /// How the connection is made.
    pub transport: PersistedMcpTransportParam,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    PersistedAgentToolConfigParamMcp = "beta.PersistedAgentToolParam.PersistedAgentToolConfigParamMcp";
    [
        constant("type", "mcp"),
        optional("allowed_tools").or_null(),
        optional("connection_origin").or_null(),
        optional("credential_id").or_null(),
        optional("request_metadata").or_null(),
        optional("required"),
        required("server_label"),
        required("transport"),
    ];
    1 allowed_tools, 2 connection_origin, 3 credential_id, 4 request_metadata, 5 required,
    6 server_label, 7 transport,
}

impl PersistedAgentToolConfigParamMcp {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        server_label: impl Into<String>,
        transport: impl Into<PersistedMcpTransportParam>,
    ) -> Self {
        Self {
            server_label: server_label.into(),
            transport: transport.into(),
            ..Self::default()
        }
    }

    /// Tools the model may use out of all those on offer.
    #[must_use]
    pub fn allowed_tools(mut self, allowed_tools: impl IntoItems<String>) -> Self {
        self.allowed_tools = allowed_tools.into_items();
        self
    }

    /// Where the connection to the tool server starts from.
    #[must_use]
    pub fn connection_origin<By>(
        mut self,
        connection_origin: impl IntoMaybe<AgentToolResourceMcpConnectionOrigin, By>,
    ) -> Self {
        self.connection_origin = connection_origin.into_maybe();
        self
    }

    /// ID of the stored credential.
    #[must_use]
    pub fn credential_id<By>(mut self, credential_id: impl IntoMaybe<String, By>) -> Self {
        self.credential_id = credential_id.into_maybe();
        self
    }

    /// Extra data passed on to the tool server.
    #[must_use]
    pub fn request_metadata(mut self, request_metadata: impl IntoPairs<RawJson>) -> Self {
        self.request_metadata = request_metadata.into_pairs();
        self
    }

    /// Whether it must be there or be filled in.
    #[must_use]
    pub fn required<By>(mut self, required: impl IntoMaybe<bool, By>) -> Self {
        put(
            &mut self.required,
            &mut self.leftovers,
            5,
            required.into_maybe(),
        );
        self
    }
}
