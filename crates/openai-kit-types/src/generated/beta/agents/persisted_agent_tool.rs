//! `PersistedAgentTool` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::beta::agents::PersistedMcpTransport;
use crate::beta::agents::agent_tool::{
    AgentToolResourceAutomations, AgentToolResourceComputerUse, AgentToolResourceFunction,
    AgentToolResourceMcpConnectionOrigin, AgentToolResourceProgrammaticToolCalling,
    AgentToolResourceWebSearch,
};
use crate::{Leftovers, RawJson, Why};

pub use crate::beta::agents::agent_tool::AgentToolResourceAutomations as PersistedAgentToolResourceAutomations;
pub use crate::beta::agents::agent_tool::AgentToolResourceComputerUse as PersistedAgentToolResourceComputerUse;
pub use crate::beta::agents::agent_tool::AgentToolResourceFunction as PersistedAgentToolResourceFunction;
pub use crate::beta::agents::agent_tool::AgentToolResourceMcpConnectionOrigin as PersistedAgentToolResourceMcpConnectionOrigin;
pub use crate::beta::agents::agent_tool::AgentToolResourceProgrammaticToolCalling as PersistedAgentToolResourceProgrammaticToolCalling;
pub use crate::beta::agents::agent_tool::AgentToolResourceWebSearch as PersistedAgentToolResourceWebSearch;
pub use crate::beta::agents::agent_tool::AgentToolResourceWebSearchLocation as PersistedAgentToolResourceWebSearchLocation;
pub use crate::beta::agents::agent_tool::AgentToolResourceWebSearchMode as PersistedAgentToolResourceWebSearchMode;
pub use crate::chat::completion_create_params::WebSearchOptionsSearchContextSize as PersistedAgentToolResourceWebSearchContextSize;

/// A tool of a saved agent: a function, MCP server, web search, computer and so on.
#[derive(Clone)]
#[non_exhaustive]
pub enum PersistedAgentTool {
    /// `function`: Agent tool resource function of `AgentTool` with `async`, `defer_loading` and
    /// more.
    Function(AgentToolResourceFunction),
    /// `tool_search`: Persisted agent tool resource search of `PersistedAgentTool`.
    ToolSearch(PersistedAgentToolResourceToolSearch),
    /// `programmatic_tool_calling`: Agent tool resource programmatic calling of `AgentTool` with
    /// `enabled`.
    ProgrammaticToolCalling(AgentToolResourceProgrammaticToolCalling),
    /// `mcp`: Persisted agent tool resource mcp of `PersistedAgentTool` with `allowed_tools`,
    /// `connection_origin` and more.
    Mcp(Box<PersistedAgentToolResourceMcp>),
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
    PersistedAgentTool = "beta.PersistedAgentTool";
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

/// Persisted agent tool resource mcp of `PersistedAgentTool` with `allowed_tools`,
/// `connection_origin` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersistedAgentToolResourceMcp {
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
    pub transport: PersistedMcpTransport,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    PersistedAgentToolResourceMcp = "beta.PersistedAgentTool.PersistedAgentToolResourceMcp";
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

/// Persisted agent tool resource search of `PersistedAgentTool`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersistedAgentToolResourceToolSearch {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    PersistedAgentToolResourceToolSearch = "beta.PersistedAgentTool.PersistedAgentToolResourceToolSearch";
    [
        constant("type", "tool_search"),
    ];
}

impl PersistedAgentToolResourceToolSearch {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
