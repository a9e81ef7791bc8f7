//! `RealtimeToolChoiceConfig` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::responses::{ToolChoiceFunction, ToolChoiceMcp, ToolChoiceOptions};
use crate::{RawJson, Why};

/// Whether and which tools a Realtime model calls.
#[derive(Clone)]
#[non_exhaustive]
pub enum RealtimeToolChoiceConfig {
    /// Whether the model calls no tool, may call tools or must call one.
    ToolChoiceOptions(ToolChoiceOptions),
    /// `function`: Forces one function by name.
    Function(ToolChoiceFunction),
    /// `mcp`: Forces an MCP server, or one tool of it.
    Mcp(ToolChoiceMcp),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    RealtimeToolChoiceConfig = "realtime.RealtimeToolChoiceConfig";
    {
        text: Some(0),
        objects: Objects::Tag(
            "type",
            &[
                ("function", Pick::One(1)),
                ("mcp", Pick::One(2)),
            ],
            Pick::None,
        ),
    };
    0 ToolChoiceOptions, 1 Function, 2 Mcp,
}

from_text!(RealtimeToolChoiceConfig::ToolChoiceOptions);
from!(RealtimeToolChoiceConfig {
    ToolChoiceOptions(ToolChoiceOptions),
    Function(ToolChoiceFunction),
    Mcp(ToolChoiceMcp),
});
