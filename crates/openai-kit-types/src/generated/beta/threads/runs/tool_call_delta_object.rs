//! `ToolCallDeltaObject` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::threads::runs::ToolCallDelta;

/// New parts of the tool calls of a streamed run step.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolCallDeltaObject {
    /// Calls to tools that the model made.
    pub tool_calls: Option<Vec<ToolCallDelta>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolCallDeltaObject = "beta.threads.runs.ToolCallDeltaObject";
    [
        constant("type", "tool_calls"),
        optional("tool_calls").or_null(),
    ];
    1 tool_calls,
}
