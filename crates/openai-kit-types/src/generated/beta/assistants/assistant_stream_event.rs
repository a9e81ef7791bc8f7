//! `AssistantStreamEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::assistants::Thread;
use crate::beta::threads::runs::{RunStep, RunStepDeltaEvent};
use crate::beta::threads::{Message, MessageDeltaEvent, Run};
use crate::shared::ErrorObject;
use crate::{Leftovers, RawJson, Why};

/// Any event of a streamed run, as an event name with its object.
#[derive(Clone)]
#[non_exhaustive]
pub enum AssistantStreamEvent {
    /// `thread.created`: Thread created of `AssistantStreamEvent` with `data` and `enabled`.
    Created(ThreadCreated),
    /// `thread.run.created`: Thread run created of `AssistantStreamEvent` with `data`.
    RunCreated(Box<ThreadRunCreated>),
    /// `thread.run.queued`: Thread run queued of `AssistantStreamEvent` with `data`.
    RunQueued(Box<ThreadRunQueued>),
    /// `thread.run.in_progress`: Thread run in progress of `AssistantStreamEvent` with `data`.
    RunInProgress(Box<ThreadRunInProgress>),
    /// `thread.run.requires_action`: Thread run requires action of `AssistantStreamEvent` with
    /// `data`.
    RunRequiresAction(Box<ThreadRunRequiresAction>),
    /// `thread.run.completed`: Thread run completed of `AssistantStreamEvent` with `data`.
    RunCompleted(Box<ThreadRunCompleted>),
    /// `thread.run.incomplete`: Thread run incomplete of `AssistantStreamEvent` with `data`.
    RunIncomplete(Box<ThreadRunIncomplete>),
    /// `thread.run.failed`: Thread run failed of `AssistantStreamEvent` with `data`.
    RunFailed(Box<ThreadRunFailed>),
    /// `thread.run.cancelling`: Thread run cancelling of `AssistantStreamEvent` with `data`.
    RunCancelling(Box<ThreadRunCancelling>),
    /// `thread.run.cancelled`: Thread run cancelled of `AssistantStreamEvent` with `data`.
    RunCancelled(Box<ThreadRunCancelled>),
    /// `thread.run.expired`: Thread run expired of `AssistantStreamEvent` with `data`.
    RunExpired(Box<ThreadRunExpired>),
    /// `thread.run.step.created`: Thread run step created of `AssistantStreamEvent` with `data`.
    RunStepCreated(Box<ThreadRunStepCreated>),
    /// `thread.run.step.in_progress`: Thread run step in progress of `AssistantStreamEvent` with
    /// `data`.
    RunStepInProgress(Box<ThreadRunStepInProgress>),
    /// `thread.run.step.delta`: Thread run step delta of `AssistantStreamEvent` with `data`.
    RunStepDelta(ThreadRunStepDelta),
    /// `thread.run.step.completed`: Thread run step completed of `AssistantStreamEvent` with
    /// `data`.
    RunStepCompleted(Box<ThreadRunStepCompleted>),
    /// `thread.run.step.failed`: Thread run step failed of `AssistantStreamEvent` with `data`.
    RunStepFailed(Box<ThreadRunStepFailed>),
    /// `thread.run.step.cancelled`: Thread run step cancelled of `AssistantStreamEvent` with
    /// `data`.
    RunStepCancelled(Box<ThreadRunStepCancelled>),
    /// `thread.run.step.expired`: Thread run step expired of `AssistantStreamEvent` with `data`.
    RunStepExpired(Box<ThreadRunStepExpired>),
    /// `thread.message.created`: Thread message created of `AssistantStreamEvent` with `data`.
    MessageCreated(Box<ThreadMessageCreated>),
    /// `thread.message.in_progress`: Thread message in progress of `AssistantStreamEvent` with
    /// `data`.
    MessageInProgress(Box<ThreadMessageInProgress>),
    /// `thread.message.delta`: Thread message delta of `AssistantStreamEvent` with `data`.
    MessageDelta(ThreadMessageDelta),
    /// `thread.message.completed`: Thread message completed of `AssistantStreamEvent` with `data`.
    MessageCompleted(Box<ThreadMessageCompleted>),
    /// `thread.message.incomplete`: Thread message incomplete of `AssistantStreamEvent` with
    /// `data`.
    MessageIncomplete(Box<ThreadMessageIncomplete>),
    /// `error`: Error event of `AssistantStreamEvent` with `data`.
    Error(ErrorEvent),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    AssistantStreamEvent = "beta.AssistantStreamEvent";
    {
        objects: Objects::Tag(
            "event",
            &[
                ("error", Pick::One(23)),
                ("thread.created", Pick::One(0)),
                ("thread.message.completed", Pick::One(21)),
                ("thread.message.created", Pick::One(18)),
                ("thread.message.delta", Pick::One(20)),
                ("thread.message.in_progress", Pick::One(19)),
                ("thread.message.incomplete", Pick::One(22)),
                ("thread.run.cancelled", Pick::One(9)),
                ("thread.run.cancelling", Pick::One(8)),
                ("thread.run.completed", Pick::One(5)),
                ("thread.run.created", Pick::One(1)),
                ("thread.run.expired", Pick::One(10)),
                ("thread.run.failed", Pick::One(7)),
                ("thread.run.in_progress", Pick::One(3)),
                ("thread.run.incomplete", Pick::One(6)),
                ("thread.run.queued", Pick::One(2)),
                ("thread.run.requires_action", Pick::One(4)),
                ("thread.run.step.cancelled", Pick::One(16)),
                ("thread.run.step.completed", Pick::One(14)),
                ("thread.run.step.created", Pick::One(11)),
                ("thread.run.step.delta", Pick::One(13)),
                ("thread.run.step.expired", Pick::One(17)),
                ("thread.run.step.failed", Pick::One(15)),
                ("thread.run.step.in_progress", Pick::One(12)),
            ],
            Pick::None,
        ),
    };
    0 Created, 1 RunCreated, 2 RunQueued, 3 RunInProgress, 4 RunRequiresAction, 5 RunCompleted,
    6 RunIncomplete, 7 RunFailed, 8 RunCancelling, 9 RunCancelled, 10 RunExpired,
    11 RunStepCreated, 12 RunStepInProgress, 13 RunStepDelta, 14 RunStepCompleted,
    15 RunStepFailed, 16 RunStepCancelled, 17 RunStepExpired, 18 MessageCreated,
    19 MessageInProgress, 20 MessageDelta, 21 MessageCompleted, 22 MessageIncomplete, 23 Error,
}

/// Error event of `AssistantStreamEvent` with `data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorEvent {
    /// Payload: the listed objects or the raw content.
    pub data: ErrorObject,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ErrorEvent = "beta.AssistantStreamEvent.ErrorEvent";
    [
        required("data"),
        constant("event", "error"),
    ];
    0 data,
}

/// Thread created of `AssistantStreamEvent` with `data` and `enabled`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadCreated {
    /// Payload: the listed objects or the raw content.
    pub data: Thread,
    /// Whether it is switched on.
    pub enabled: Option<bool>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ThreadCreated = "beta.AssistantStreamEvent.ThreadCreated";
    [
        required("data"),
        optional("enabled").or_null(),
        constant("event", "thread.created"),
    ];
    0 data, 1 enabled,
}

/// Thread message completed of `AssistantStreamEvent` with `data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadMessageCompleted {
    /// Payload: the listed objects or the raw content.
    pub data: Message,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ThreadMessageCompleted = "beta.AssistantStreamEvent.ThreadMessageCompleted";
    [
        required("data"),
        constant("event", "thread.message.completed"),
    ];
    0 data,
}

/// Thread message created of `AssistantStreamEvent` with `data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadMessageCreated {
    /// Payload: the listed objects or the raw content.
    pub data: Message,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ThreadMessageCreated = "beta.AssistantStreamEvent.ThreadMessageCreated";
    [
        required("data"),
        constant("event", "thread.message.created"),
    ];
    0 data,
}

/// Thread message delta of `AssistantStreamEvent` with `data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadMessageDelta {
    /// Payload: the listed objects or the raw content.
    pub data: MessageDeltaEvent,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ThreadMessageDelta = "beta.AssistantStreamEvent.ThreadMessageDelta";
    [
        required("data"),
        constant("event", "thread.message.delta"),
    ];
    0 data,
}

/// Thread message in progress of `AssistantStreamEvent` with `data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadMessageInProgress {
    /// Payload: the listed objects or the raw content.
    pub data: Message,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ThreadMessageInProgress = "beta.AssistantStreamEvent.ThreadMessageInProgress";
    [
        required("data"),
        constant("event", "thread.message.in_progress"),
    ];
    0 data,
}

/// Thread message incomplete of `AssistantStreamEvent` with `data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadMessageIncomplete {
    /// Payload: the listed objects or the raw content.
    pub data: Message,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ThreadMessageIncomplete = "beta.AssistantStreamEvent.ThreadMessageIncomplete";
    [
        required("data"),
        constant("event", "thread.message.incomplete"),
    ];
    0 data,
}

/// Thread run cancelled of `AssistantStreamEvent` with `data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadRunCancelled {
    /// Payload: the listed objects or the raw content.
    pub data: Run,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ThreadRunCancelled = "beta.AssistantStreamEvent.ThreadRunCancelled";
    [
        required("data"),
        constant("event", "thread.run.cancelled"),
    ];
    0 data,
}

/// Thread run cancelling of `AssistantStreamEvent` with `data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadRunCancelling {
    /// Payload: the listed objects or the raw content.
    pub data: Run,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ThreadRunCancelling = "beta.AssistantStreamEvent.ThreadRunCancelling";
    [
        required("data"),
        constant("event", "thread.run.cancelling"),
    ];
    0 data,
}

/// Thread run completed of `AssistantStreamEvent` with `data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadRunCompleted {
    /// Payload: the listed objects or the raw content.
    pub data: Run,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ThreadRunCompleted = "beta.AssistantStreamEvent.ThreadRunCompleted";
    [
        required("data"),
        constant("event", "thread.run.completed"),
    ];
    0 data,
}

/// Thread run created of `AssistantStreamEvent` with `data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadRunCreated {
    /// Payload: the listed objects or the raw content.
    pub data: Run,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ThreadRunCreated = "beta.AssistantStreamEvent.ThreadRunCreated";
    [
        required("data"),
        constant("event", "thread.run.created"),
    ];
    0 data,
}

/// Thread run expired of `AssistantStreamEvent` with `data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadRunExpired {
    /// Payload: the listed objects or the raw content.
    pub data: Run,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ThreadRunExpired = "beta.AssistantStreamEvent.ThreadRunExpired";
    [
        required("data"),
        constant("event", "thread.run.expired"),
    ];
    0 data,
}

/// Thread run failed of `AssistantStreamEvent` with `data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadRunFailed {
    /// Payload: the listed objects or the raw content.
    pub data: Run,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ThreadRunFailed = "beta.AssistantStreamEvent.ThreadRunFailed";
    [
        required("data"),
        constant("event", "thread.run.failed"),
    ];
    0 data,
}

/// Thread run in progress of `AssistantStreamEvent` with `data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadRunInProgress {
    /// Payload: the listed objects or the raw content.
    pub data: Run,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ThreadRunInProgress = "beta.AssistantStreamEvent.ThreadRunInProgress";
    [
        required("data"),
        constant("event", "thread.run.in_progress"),
    ];
    0 data,
}

/// Thread run incomplete of `AssistantStreamEvent` with `data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadRunIncomplete {
    /// Payload: the listed objects or the raw content.
    pub data: Run,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ThreadRunIncomplete = "beta.AssistantStreamEvent.ThreadRunIncomplete";
    [
        required("data"),
        constant("event", "thread.run.incomplete"),
    ];
    0 data,
}

/// Thread run queued of `AssistantStreamEvent` with `data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadRunQueued {
    /// Payload: the listed objects or the raw content.
    pub data: Run,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ThreadRunQueued = "beta.AssistantStreamEvent.ThreadRunQueued";
    [
        required("data"),
        constant("event", "thread.run.queued"),
    ];
    0 data,
}

/// Thread run requires action of `AssistantStreamEvent` with `data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadRunRequiresAction {
    /// Payload: the listed objects or the raw content.
    pub data: Run,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ThreadRunRequiresAction = "beta.AssistantStreamEvent.ThreadRunRequiresAction";
    [
        required("data"),
        constant("event", "thread.run.requires_action"),
    ];
    0 data,
}

/// Thread run step cancelled of `AssistantStreamEvent` with `data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadRunStepCancelled {
    /// Payload: the listed objects or the raw content.
    pub data: RunStep,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ThreadRunStepCancelled = "beta.AssistantStreamEvent.ThreadRunStepCancelled";
    [
        required("data"),
        constant("event", "thread.run.step.cancelled"),
    ];
    0 data,
}

/// Thread run step completed of `AssistantStreamEvent` with `data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadRunStepCompleted {
    /// Payload: the listed objects or the raw content.
    pub data: RunStep,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ThreadRunStepCompleted = "beta.AssistantStreamEvent.ThreadRunStepCompleted";
    [
        required("data"),
        constant("event", "thread.run.step.completed"),
    ];
    0 data,
}

/// Thread run step created of `AssistantStreamEvent` with `data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadRunStepCreated {
    /// Payload: the listed objects or the raw content.
    pub data: RunStep,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ThreadRunStepCreated = "beta.AssistantStreamEvent.ThreadRunStepCreated";
    [
        required("data"),
        constant("event", "thread.run.step.created"),
    ];
    0 data,
}

/// Thread run step delta of `AssistantStreamEvent` with `data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadRunStepDelta {
    /// Payload: the listed objects or the raw content.
    pub data: RunStepDeltaEvent,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ThreadRunStepDelta = "beta.AssistantStreamEvent.ThreadRunStepDelta";
    [
        required("data"),
        constant("event", "thread.run.step.delta"),
    ];
    0 data,
}

/// Thread run step expired of `AssistantStreamEvent` with `data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadRunStepExpired {
    /// Payload: the listed objects or the raw content.
    pub data: RunStep,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ThreadRunStepExpired = "beta.AssistantStreamEvent.ThreadRunStepExpired";
    [
        required("data"),
        constant("event", "thread.run.step.expired"),
    ];
    0 data,
}

/// Thread run step failed of `AssistantStreamEvent` with `data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadRunStepFailed {
    /// Payload: the listed objects or the raw content.
    pub data: RunStep,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ThreadRunStepFailed = "beta.AssistantStreamEvent.ThreadRunStepFailed";
    [
        required("data"),
        constant("event", "thread.run.step.failed"),
    ];
    0 data,
}

/// Thread run step in progress of `AssistantStreamEvent` with `data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadRunStepInProgress {
    /// Payload: the listed objects or the raw content.
    pub data: RunStep,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ThreadRunStepInProgress = "beta.AssistantStreamEvent.ThreadRunStepInProgress";
    [
        required("data"),
        constant("event", "thread.run.step.in_progress"),
    ];
    0 data,
}
