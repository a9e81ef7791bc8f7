//! `ToolChoiceMcp` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Forces an MCP server, or one tool of it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolChoiceMcp {
    /// Name given to this object.
    pub name: Option<String>,
    /// Name by which calls refer to the tool server.
    pub server_label: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolChoiceMcp = "responses.ToolChoiceMcp";
    [
        constant("type", "mcp"),
        optional("name").or_null(),
        required("server_label"),
    ];
    1 name, 2 server_label,
}

impl ToolChoiceMcp {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(server_label: impl Into<String>) -> Self {
        Self {
            server_label: server_label.into(),
            ..Self::default()
        }
    }

    /// Name given to this object.
    #[must_use]
    pub fn name<By>(mut self, name: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.name, &mut self.leftovers, 1, name.into_maybe());
        self
    }
}
