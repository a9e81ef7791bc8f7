//! `RunStepDeltaMessageDelta` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// The message that a streamed run step is writing.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunStepDeltaMessageDelta {
    /// Message that the step wrote.
    pub message_creation: Option<MessageCreation>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RunStepDeltaMessageDelta = "beta.threads.runs.RunStepDeltaMessageDelta";
    [
        constant("type", "message_creation"),
        optional("message_creation").or_null(),
    ];
    1 message_creation,
}

/// Message creation of `RunStepDeltaMessageDelta` with `message_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageCreation {
    /// ID of the message concerned.
    pub message_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    MessageCreation = "beta.threads.runs.RunStepDeltaMessageDelta.MessageCreation";
    [
        optional("message_id").or_null(),
    ];
    0 message_id,
}
