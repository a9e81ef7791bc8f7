//! `AgentToolParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::beta::agents::McpTransportParam;
use crate::beta::agents::agent_tool::{
    AgentToolResourceAutomations, AgentToolResourceMcpConnectionOrigin,
    AgentToolResourceWebSearchLocation, AgentToolResourceWebSearchMode,
};
use crate::beta::agents::persisted_agent_tool::PersistedAgentToolResourceToolSearch;
use crate::chat::completion_create_params::WebSearchOptionsSearchContextSize;
use crate::convert::put;
use crate::{IntoItems, IntoMaybe, IntoPairs, Leftovers, Maybe, RawJson, Why};

pub use crate::beta::agents::agent_tool::AgentToolResourceAutomations as AgentToolConfigParamAutomations;
pub use crate::beta::agents::agent_tool::AgentToolResourceMcpConnectionOrigin as AgentToolConfigParamMcpConnectionOrigin;
pub use crate::beta::agents::agent_tool::AgentToolResourceWebSearchLocation as AgentToolConfigParamWebSearchLocation;
pub use crate::beta::agents::agent_tool::AgentToolResourceWebSearchMode as AgentToolConfigParamWebSearchMode;
pub use crate::beta::agents::persisted_agent_tool::PersistedAgentToolResourceToolSearch as AgentToolConfigParamToolSearch;
pub use crate::chat::completion_create_params::WebSearchOptionsSearchContextSize as AgentToolConfigParamWebSearchContextSize;

/// A tool of the agent in a session: a function, MCP server, web search and so on.
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentToolParam {
    /// `function`: Agent tool config param function of `AgentToolParam` with `async`,
    /// `defer_loading` and more.
    Function(AgentToolConfigParamFunction),
    /// `tool_search`: Persisted agent tool resource search of `PersistedAgentTool`.
    ToolSearch(PersistedAgentToolResourceToolSearch),
    /// `programmatic_tool_calling`: Agent tool config param programmatic calling of
    /// `AgentToolParam` with `enabled`.
    ProgrammaticToolCalling(AgentToolConfigParamProgrammaticToolCalling),
    /// `mcp`: Agent tool config param mcp of `AgentToolParam` with `allowed_tools`,
    /// `connection_origin` and more.
    Mcp(Box<AgentToolConfigParamMcp>),
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
    AgentToolParam = "beta.AgentToolParam";
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

from!(AgentToolParam {
    Function(AgentToolConfigParamFunction),
    ToolSearch(PersistedAgentToolResourceToolSearch),
    ProgrammaticToolCalling(AgentToolConfigParamProgrammaticToolCalling),
    Mcp(AgentToolConfigParamMcp),
    WebSearch(AgentToolConfigParamWebSearch),
    ComputerUse(AgentToolConfigParamComputerUse),
    Automations(AgentToolResourceAutomations),
});

/// Agent tool config param computer use of `AgentToolParam` with `include_screenshots`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentToolConfigParamComputerUse {
    /// Whether screenshots are part of the output.
    pub include_screenshots: Option<bool>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentToolConfigParamComputerUse = "beta.AgentToolParam.AgentToolConfigParamComputerUse";
    [
        constant("type", "computer_use"),
        optional("include_screenshots"),
    ];
    1 include_screenshots,
}

impl AgentToolConfigParamComputerUse {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether screenshots are part of the output.
    #[must_use]
    pub fn include_screenshots<By>(
        mut self,
        include_screenshots: impl IntoMaybe<bool, By>,
    ) -> Self {
        put(
            &mut self.include_screenshots,
            &mut self.leftovers,
            1,
            include_screenshots.into_maybe(),
        );
        self
    }
}

/// Agent tool config param function of `AgentToolParam` with `async`, `defer_loading` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentToolConfigParamFunction {
    /// Whether the work goes on without holding up the model.
    pub async_: Option<bool>,
    /// Whether the definition is held back until tool search finds it.
    pub defer_loading: Option<bool>,
    /// Explanation in plain words.
    pub description: String,
    /// Name given to this object.
    pub name: String,
    /// JSON schema of the function's arguments.
    pub parameters: BTreeMap<String, RawJson>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentToolConfigParamFunction = "beta.AgentToolParam.AgentToolConfigParamFunction";
    [
        constant("type", "function"),
        optional("async"),
        optional("defer_loading"),
        required("description"),
        required("name"),
        required("parameters"),
    ];
    1 async_, 2 defer_loading, 3 description, 4 name, 5 parameters,
}

impl AgentToolConfigParamFunction {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        description: impl Into<String>,
        name: impl Into<String>,
        parameters: impl IntoPairs<RawJson>,
    ) -> Self {
        Self {
            description: description.into(),
            name: name.into(),
            parameters: parameters.into_pairs().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }

    /// Whether the work goes on without holding up the model.
    #[must_use]
    pub fn async_<By>(mut self, async_: impl IntoMaybe<bool, By>) -> Self {
        put(
            &mut self.async_,
            &mut self.leftovers,
            1,
            async_.into_maybe(),
        );
        self
    }

    /// Whether the definition is held back until tool search finds it.
    #[must_use]
    pub fn defer_loading<By>(mut self, defer_loading: impl IntoMaybe<bool, By>) -> Self {
        put(
            &mut self.defer_loading,
            &mut self.leftovers,
            2,
            defer_loading.into_maybe(),
        );
        self
    }
}

/// Agent tool config param mcp of `AgentToolParam` with `allowed_tools`, `connection_origin` and
/// more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentToolConfigParamMcp {
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
    pub transport: McpTransportParam,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentToolConfigParamMcp = "beta.AgentToolParam.AgentToolConfigParamMcp";
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

impl AgentToolConfigParamMcp {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(server_label: impl Into<String>, transport: impl Into<McpTransportParam>) -> Self {
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

/// Agent tool config param programmatic calling of `AgentToolParam` with `enabled`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentToolConfigParamProgrammaticToolCalling {
    /// Whether it is switched on.
    pub enabled: Option<bool>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentToolConfigParamProgrammaticToolCalling = "beta.AgentToolParam.AgentToolConfigParamProgrammaticToolCalling";
    [
        constant("type", "programmatic_tool_calling"),
        optional("enabled"),
    ];
    1 enabled,
}

impl AgentToolConfigParamProgrammaticToolCalling {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether it is switched on.
    #[must_use]
    pub fn enabled<By>(mut self, enabled: impl IntoMaybe<bool, By>) -> Self {
        put(
            &mut self.enabled,
            &mut self.leftovers,
            1,
            enabled.into_maybe(),
        );
        self
    }
}

/// Agent tool config param web search of `AgentToolParam` with `allowed_domains`, `context_size`
/// and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentToolConfigParamWebSearch {
    /// Only these domains may be reached or searched.
    pub allowed_domains: Maybe<Vec<String>>,
    /// How much context the search brings in.
    pub context_size: Maybe<WebSearchOptionsSearchContextSize>,
    /// Where the user is, to make search results local.
    pub location: Maybe<AgentToolResourceWebSearchLocation>,
    /// Which of the possible ways of working applies.
    pub mode: Maybe<AgentToolResourceWebSearchMode>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentToolConfigParamWebSearch = "beta.AgentToolParam.AgentToolConfigParamWebSearch";
    [
        constant("type", "web_search"),
        optional("allowed_domains").or_null(),
        optional("context_size").or_null(),
        optional("location").or_null(),
        optional("mode").or_null(),
    ];
    1 allowed_domains, 2 context_size, 3 location, 4 mode,
}

impl AgentToolConfigParamWebSearch {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Only these domains may be reached or searched.
    #[must_use]
    pub fn allowed_domains(mut self, allowed_domains: impl IntoItems<String>) -> Self {
        self.allowed_domains = allowed_domains.into_items();
        self
    }

    /// How much context the search brings in.
    #[must_use]
    pub fn context_size<By>(
        mut self,
        context_size: impl IntoMaybe<WebSearchOptionsSearchContextSize, By>,
    ) -> Self {
        self.context_size = context_size.into_maybe();
        self
    }

    /// Where the user is, to make search results local.
    #[must_use]
    pub fn location<By>(
        mut self,
        location: impl IntoMaybe<AgentToolResourceWebSearchLocation, By>,
    ) -> Self {
        self.location = location.into_maybe();
        self
    }

    /// Which of the possible ways of working applies.
    #[must_use]
    pub fn mode<By>(mut self, mode: impl IntoMaybe<AgentToolResourceWebSearchMode, By>) -> Self {
        self.mode = mode.into_maybe();
        self
    }
}
