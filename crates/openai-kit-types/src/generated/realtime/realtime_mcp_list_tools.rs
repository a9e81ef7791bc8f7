//! `RealtimeMcpListTools` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::responses::response_item::McpListToolsTool;
use crate::{IntoItems, IntoMaybe, Leftovers};

pub use crate::responses::response_item::McpListToolsTool as Tool;

/// The tools that an MCP server offers in a Realtime session.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeMcpListTools {
    /// ID that names this object.
    pub id: Option<String>,
    /// Name by which calls refer to the tool server.
    pub server_label: String,
    /// Tools the model may use.
    pub tools: Vec<McpListToolsTool>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeMcpListTools = "realtime.RealtimeMcpListTools";
    [
        optional("id").or_null(),
        constant("type", "mcp_list_tools"),
        required("server_label"),
        required("tools"),
    ];
    0 id, 2 server_label, 3 tools,
}

impl RealtimeMcpListTools {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(server_label: impl Into<String>, tools: impl IntoItems<McpListToolsTool>) -> Self {
        Self {
            server_label: server_label.into(),
            tools: tools.into_items().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }

    /// ID that names this object.
    #[must_use]
    pub fn id<By>(mut self, id: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.id, &mut self.leftovers, 0, id.into_maybe());
        self
    }
}
