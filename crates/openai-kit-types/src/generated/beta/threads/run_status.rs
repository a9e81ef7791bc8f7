//! `RunStatus` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

/// Where a run stands, from `queued` to its end.
#[derive(Clone)]
#[non_exhaustive]
pub enum RunStatus {
    /// `queued`
    Queued,
    /// `in_progress`
    InProgress,
    /// `requires_action`
    RequiresAction,
    /// `cancelling`
    Cancelling,
    /// `cancelled`
    Cancelled,
    /// `failed`
    Failed,
    /// `completed`
    Completed,
    /// `incomplete`
    Incomplete,
    /// `expired`
    Expired,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    RunStatus;
    "queued" Queued,
    "in_progress" InProgress,
    "requires_action" RequiresAction,
    "cancelling" Cancelling,
    "cancelled" Cancelled,
    "failed" Failed,
    "completed" Completed,
    "incomplete" Incomplete,
    "expired" Expired,
}
