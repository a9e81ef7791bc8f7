//! What `beta.threads.runs.submit_tool_outputs` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoItems, IntoMaybe, Leftovers};

/// Parameters of `beta.threads.runs.submit_tool_outputs`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSubmitToolOutputsParams {
    /// Whether the result comes piece by piece as events.
    pub stream: Option<bool>,
    /// Results of the tool calls. Required.
    pub tool_outputs: Option<Vec<ToolOutput>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RunSubmitToolOutputsParams = "beta.threads.RunSubmitToolOutputsParams";
    [
        optional("stream"),
        required("tool_outputs"),
    ];
    0 stream, 1 tool_outputs,
}

impl RunSubmitToolOutputsParams {
    /// Results of the tool calls. Required.
    #[must_use]
    pub fn tool_outputs(mut self, tool_outputs: impl IntoItems<ToolOutput>) -> Self {
        put(
            &mut self.tool_outputs,
            &mut self.leftovers,
            1,
            tool_outputs.into_items(),
        );
        self
    }
}

/// Tool output of `RunSubmitToolOutputsParams` with `output` and `tool_call_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolOutput {
    /// What came out of the work.
    pub output: Option<String>,
    /// ID of the tool call that this belongs to.
    pub tool_call_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolOutput = "beta.threads.RunSubmitToolOutputsParams.ToolOutput";
    [
        optional("output"),
        optional("tool_call_id"),
    ];
    0 output, 1 tool_call_id,
}

impl ToolOutput {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What came out of the work.
    #[must_use]
    pub fn output<By>(mut self, output: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.output,
            &mut self.leftovers,
            0,
            output.into_maybe(),
        );
        self
    }

    /// ID of the tool call that this belongs to.
    #[must_use]
    pub fn tool_call_id<By>(mut self, tool_call_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.tool_call_id,
            &mut self.leftovers,
            1,
            tool_call_id.into_maybe(),
        );
        self
    }
}
