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
    /// Name by which calls refer to the tool server.
    pub server_label: String,
    /// Tools the model may use.
    pub tools: Vec<McpListToolsTool>,
    /// ID that names this object.
    pub id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeMcpListTools = "realtime.RealtimeMcpListTools";
    [
        required("server_label"),
        required("tools"),
        constant("type", "mcp_list_tools"),
        optional("id").or_null(),
    ];
    0 server_label, 1 tools, 3 id,
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
        put(&mut self.id, &mut self.leftovers, 3, id.into_maybe());
        self
    }
}
