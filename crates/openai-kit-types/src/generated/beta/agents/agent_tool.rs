//! `AgentTool` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::beta::agents::McpTransport;
use crate::chat::completion_create_params::WebSearchOptionsSearchContextSize;
use crate::convert::put;
use crate::{IntoMaybe, Leftovers, RawJson, Why};

pub use crate::chat::completion_create_params::WebSearchOptionsSearchContextSize as AgentToolResourceWebSearchContextSize;

/// A tool of the agent in a session: a function, MCP server, web search and so on.
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentTool {
    /// `function`: Agent tool resource function of `AgentTool` with `async`, `defer_loading` and
    /// more.
    Function(AgentToolResourceFunction),
    /// `programmatic_tool_calling`: Agent tool resource programmatic calling of `AgentTool` with
    /// `enabled`.
    ProgrammaticToolCalling(AgentToolResourceProgrammaticToolCalling),
    /// `mcp`: Agent tool resource mcp of `AgentTool` with `allowed_tools`, `connection_origin` and
    /// more.
    Mcp(Box<AgentToolResourceMcp>),
    /// `web_search`: Agent tool resource web search of `AgentTool` with `allowed_domains`,
    /// `context_size` and more.
    WebSearch(AgentToolResourceWebSearch),
    /// `computer_use`: Agent tool resource computer use of `AgentTool` with `include_screenshots`.
    ComputerUse(AgentToolResourceComputerUse),
    /// `automations`: Agent tool resource automations of `AgentTool`.
    Automations(AgentToolResourceAutomations),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    AgentTool = "beta.AgentTool";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("automations", Pick::One(5)),
                ("computer_use", Pick::One(4)),
                ("function", Pick::One(0)),
                ("mcp", Pick::One(2)),
                ("programmatic_tool_calling", Pick::One(1)),
                ("web_search", Pick::One(3)),
            ],
            Pick::None,
        ),
    };
    0 Function, 1 ProgrammaticToolCalling, 2 Mcp, 3 WebSearch, 4 ComputerUse, 5 Automations,
}

/// Agent tool resource automations of `AgentTool`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentToolResourceAutomations {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentToolResourceAutomations = "beta.AgentTool.AgentToolResourceAutomations";
    [
        constant("type", "automations"),
    ];
}

impl AgentToolResourceAutomations {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// Agent tool resource computer use of `AgentTool` with `include_screenshots`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentToolResourceComputerUse {
    /// Whether screenshots are part of the output.
    pub include_screenshots: bool,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentToolResourceComputerUse = "beta.AgentTool.AgentToolResourceComputerUse";
    [
        constant("type", "computer_use"),
        required("include_screenshots"),
    ];
    1 include_screenshots,
}

/// Agent tool resource function of `AgentTool` with `async`, `defer_loading` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentToolResourceFunction {
    /// Whether the work goes on without holding up the model.
    pub async_: Option<bool>,
    /// Whether the definition is held back until tool search finds it.
    pub defer_loading: bool,
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
    AgentToolResourceFunction = "beta.AgentTool.AgentToolResourceFunction";
    [
        constant("type", "function"),
        optional("async").or_null(),
        required("defer_loading"),
        required("description"),
        required("name"),
        required("parameters"),
    ];
    1 async_, 2 defer_loading, 3 description, 4 name, 5 parameters,
}

/// Agent tool resource mcp of `AgentTool` with `allowed_tools`, `connection_origin` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentToolResourceMcp {
    /// Tools the model may use out of all those on offer.
    pub allowed_tools: Option<Vec<String>>,
    /// Where the connection to the tool server starts from.
    pub connection_origin: AgentToolResourceMcpConnectionOrigin,
    /// ID of the stored credential.
    pub credential_id: Option<String>,
    /// Extra data passed on to the tool server.
    pub request_metadata: BTreeMap<String, RawJson>,
    /// Whether it must be there or be filled in.
    pub required: bool,
    /// Name by which calls refer to the tool server.
    pub server_label: String,
    /// How the connection is made.
    pub transport: McpTransport,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentToolResourceMcp = "beta.AgentTool.AgentToolResourceMcp";
    [
        constant("type", "mcp"),
        optional("allowed_tools").or_null(),
        required("connection_origin"),
        optional("credential_id").or_null(),
        required("request_metadata"),
        required("required"),
        required("server_label"),
        required("transport"),
    ];
    1 allowed_tools, 2 connection_origin, 3 credential_id, 4 request_metadata, 5 required,
    6 server_label, 7 transport,
}

/// Agent tool resource mcp connection origin of `AgentTool`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentToolResourceMcpConnectionOrigin {
    /// `service`
    Service,
    /// `environment`
    Environment,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    AgentToolResourceMcpConnectionOrigin;
    "service" Service,
    "environment" Environment,
}

/// Agent tool resource programmatic calling of `AgentTool` with `enabled`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentToolResourceProgrammaticToolCalling {
    /// Whether it is switched on.
    pub enabled: bool,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentToolResourceProgrammaticToolCalling = "beta.AgentTool.AgentToolResourceProgrammaticToolCalling";
    [
        constant("type", "programmatic_tool_calling"),
        required("enabled"),
    ];
    1 enabled,
}

/// Agent tool resource web search of `AgentTool` with `allowed_domains`, `context_size` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentToolResourceWebSearch {
    /// Only these domains may be reached or searched.
    pub allowed_domains: Option<Vec<String>>,
    /// How much context the search brings in.
    pub context_size: WebSearchOptionsSearchContextSize,
    /// Where the user is, to make search results local.
    pub location: Option<AgentToolResourceWebSearchLocation>,
    /// Which of the possible ways of working applies.
    pub mode: AgentToolResourceWebSearchMode,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentToolResourceWebSearch = "beta.AgentTool.AgentToolResourceWebSearch";
    [
        constant("type", "web_search"),
        optional("allowed_domains").or_null(),
        required("context_size"),
        optional("location").or_null(),
        required("mode"),
    ];
    1 allowed_domains, 2 context_size, 3 location, 4 mode,
}

/// Agent tool resource web search location of `AgentTool` with `city`, `country` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentToolResourceWebSearchLocation {
    /// Town the user is in, as free text.
    pub city: Option<String>,
    /// Two-letter code of the user's country.
    pub country: Option<String>,
    /// Region within the country or cloud.
    pub region: Option<String>,
    /// Time zone by its IANA name.
    pub timezone: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentToolResourceWebSearchLocation = "beta.AgentTool.AgentToolResourceWebSearchLocation";
    [
        optional("city").or_null(),
        optional("country").or_null(),
        optional("region").or_null(),
        optional("timezone").or_null(),
    ];
    0 city, 1 country, 2 region, 3 timezone,
}

impl AgentToolResourceWebSearchLocation {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Town the user is in, as free text.
    #[must_use]
    pub fn city<By>(mut self, city: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.city, &mut self.leftovers, 0, city.into_maybe());
        self
    }

    /// Two-letter code of the user's country.
    #[must_use]
    pub fn country<By>(mut self, country: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.country,
            &mut self.leftovers,
            1,
            country.into_maybe(),
        );
        self
    }

    /// Region within the country or cloud.
    #[must_use]
    pub fn region<By>(mut self, region: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.region,
            &mut self.leftovers,
            2,
            region.into_maybe(),
        );
        self
    }

    /// Time zone by its IANA name.
    #[must_use]
    pub fn timezone<By>(mut self, timezone: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.timezone,
            &mut self.leftovers,
            3,
            timezone.into_maybe(),
        );
        self
    }
}

/// Agent tool resource web search mode of `AgentTool`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentToolResourceWebSearchMode {
    /// `disabled`
    Disabled,
    /// `cached`
    Cached,
    /// `live`
    Live,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    AgentToolResourceWebSearchMode;
    "disabled" Disabled,
    "cached" Cached,
    "live" Live,
}
