//! `ToolCallsStepDetails` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::threads::runs::ToolCall;

/// The tool calls that a run step has made.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolCallsStepDetails {
    /// Calls to tools that the model made.
    pub tool_calls: Vec<ToolCall>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolCallsStepDetails = "beta.threads.runs.ToolCallsStepDetails";
    [
        constant("type", "tool_calls"),
        required("tool_calls"),
    ];
    1 tool_calls,
}
