//! `MessageCreationStepDetails` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// The message that a run step has written.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageCreationStepDetails {
    /// Message that the step wrote.
    pub message_creation: MessageCreation,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    MessageCreationStepDetails = "beta.threads.runs.MessageCreationStepDetails";
    [
        constant("type", "message_creation"),
        required("message_creation"),
    ];
    1 message_creation,
}

/// Message creation of `MessageCreationStepDetails` with `message_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageCreation {
    /// ID of the message concerned.
    pub message_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    MessageCreation = "beta.threads.runs.MessageCreationStepDetails.MessageCreation";
    [
        required("message_id"),
    ];
    0 message_id,
}
