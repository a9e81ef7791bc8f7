//! `RunStep` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::beta::threads::runs::{MessageCreationStepDetails, ToolCallsStepDetails};
use crate::{Leftovers, RawJson, Why};

pub use crate::beta::threads::run::Usage;

/// One step of a run: a message written or tools called.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunStep {
    /// ID that names this object.
    pub id: String,
    /// Kind of thing, telling variants apart.
    pub type_: Type,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// ID of the assistant.
    pub assistant_id: String,
    /// When it was cancelled, in Unix seconds.
    pub cancelled_at: Option<i64>,
    /// When it finished, in Unix seconds.
    pub completed_at: Option<i64>,
    /// When it ran out, in Unix seconds.
    pub expired_at: Option<i64>,
    /// When it failed, in Unix seconds.
    pub failed_at: Option<i64>,
    /// Latest error, if there was one.
    pub last_error: Option<LastError>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Option<BTreeMap<String, String>>,
    /// ID of the run concerned.
    pub run_id: String,
    /// What the step did, in detail.
    pub step_details: StepDetails,
    /// ID of the thread concerned.
    pub thread_id: String,
    /// What was used up, such as tokens or seconds.
    pub usage: Option<Usage>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RunStep = "beta.threads.runs.RunStep";
    [
        required("id"),
        constant("object", "thread.run.step"),
        required("type"),
        required("created_at"),
        required("status"),
        required("assistant_id"),
        optional("cancelled_at").or_null(),
        optional("completed_at").or_null(),
        optional("expired_at").or_null(),
        optional("failed_at").or_null(),
        optional("last_error").or_null(),
        optional("metadata").or_null(),
        required("run_id"),
        required("step_details"),
        required("thread_id"),
        optional("usage").or_null(),
    ];
    0 id, 2 type_, 3 created_at, 4 status, 5 assistant_id, 6 cancelled_at, 7 completed_at,
    8 expired_at, 9 failed_at, 10 last_error, 11 metadata, 12 run_id, 13 step_details,
    14 thread_id, 15 usage,
}

impl RunStep {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Last error of `RunStep` with `code` and `message`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LastError {
    /// Machine readable code of the error, language or program.
    pub code: LastErrorCode,
    /// Text of the message, or the message itself.
    pub message: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    LastError = "beta.threads.runs.RunStep.LastError";
    [
        required("code"),
        required("message"),
    ];
    0 code, 1 message,
}

/// Last error code of `RunStep`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LastErrorCode {
    /// `server_error`
    ServerError,
    /// `rate_limit_exceeded`
    RateLimitExceeded,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    LastErrorCode;
    "server_error" ServerError,
    "rate_limit_exceeded" RateLimitExceeded,
}

/// Status of `RunStep`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `in_progress`
    InProgress,
    /// `cancelled`
    Cancelled,
    /// `failed`
    Failed,
    /// `completed`
    Completed,
    /// `expired`
    Expired,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Status;
    "in_progress" InProgress,
    "cancelled" Cancelled,
    "failed" Failed,
    "completed" Completed,
    "expired" Expired,
}

/// Step details of `RunStep`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StepDetails {
    /// `message_creation`: The message that a run step has written.
    MessageCreation(MessageCreationStepDetails),
    /// `tool_calls`: The tool calls that a run step has made.
    ToolCalls(ToolCallsStepDetails),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    StepDetails = "beta.threads.runs.RunStep.StepDetails";
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

/// Type of `RunStep`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `message_creation`
    MessageCreation,
    /// `tool_calls`
    ToolCalls,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Type;
    "message_creation" MessageCreation,
    "tool_calls" ToolCalls,
}
