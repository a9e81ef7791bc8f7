//! `RunStepDelta` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::threads::runs::{RunStepDeltaMessageDelta, ToolCallDeltaObject};
use crate::{Leftovers, RawJson, Why};

/// What has changed in a run step.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunStepDelta {
    /// What the step did, in detail.
    pub step_details: Option<StepDetails>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RunStepDelta = "beta.threads.runs.RunStepDelta";
    [
        optional("step_details").or_null(),
    ];
    0 step_details,
}

/// Step details of `RunStepDelta`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StepDetails {
    /// `message_creation`: The message that a streamed run step is writing.
    MessageCreation(RunStepDeltaMessageDelta),
    /// `tool_calls`: New parts of the tool calls of a streamed run step.
    ToolCalls(ToolCallDeltaObject),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    StepDetails = "beta.threads.runs.RunStepDelta.StepDetails";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("message_creation", Pick::One(0)),
                ("tool_calls", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 MessageCreation, 1 ToolCalls,
}
