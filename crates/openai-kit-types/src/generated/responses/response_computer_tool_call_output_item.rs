//! `ResponseComputerToolCallOutputItem` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::responses::ResponseComputerToolCallOutputScreenshot;
use crate::responses::response_computer_tool_call::PendingSafetyCheck;

pub use crate::responses::response_computer_tool_call::PendingSafetyCheck as AcknowledgedSafetyCheck;

/// The stored screenshot that answered a computer call.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseComputerToolCallOutputItem {
    /// ID that names this object.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// Safety warnings the caller has looked at and accepted.
    pub acknowledged_safety_checks: Option<Vec<PendingSafetyCheck>>,
    /// ID that ties a call to its result.
    pub call_id: String,
    /// Who or what created it.
    pub created_by: Option<String>,
    /// Screenshot taken after the action.
    pub output: ResponseComputerToolCallOutputScreenshot,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseComputerToolCallOutputItem = "responses.ResponseComputerToolCallOutputItem";
    [
        required("id"),
        constant("type", "computer_call_output"),
        required("status"),
        optional("acknowledged_safety_checks").or_null(),
        required("call_id"),
        optional("created_by").or_null(),
        required("output"),
    ];
    0 id, 2 status, 3 acknowledged_safety_checks, 4 call_id, 5 created_by, 6 output,
}

/// Status of `ResponseComputerToolCallOutputItem`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `completed`
    Completed,
    /// `incomplete`
    Incomplete,
    /// `failed`
    Failed,
    /// `in_progress`
    InProgress,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Status;
    "completed" Completed,
    "incomplete" Incomplete,
    "failed" Failed,
    "in_progress" InProgress,
}
