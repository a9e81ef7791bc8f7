//! `Tool` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::unions::{FunctionTool, SearchTool};
use crate::{RawJson, Why};

/// Tool.
#[derive(Clone)]
#[non_exhaustive]
pub enum Tool {
    /// `function`: Function tool with `name`.
    Function(FunctionTool),
    /// `search` or `search_preview`: Search tool with `type`.
    SearchTool(SearchTool),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Tool = "unions.Tool";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("function", Pick::One(0)),
                ("search", Pick::One(1)),
                ("search_preview", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 Function, 1 SearchTool,
}

from!(Tool {
    Function(FunctionTool),
    SearchTool(SearchTool),
});
