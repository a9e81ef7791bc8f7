//! `ResponseStatus` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

/// Where a response stands: queued, running or ended, and how.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResponseStatus {
    /// `completed`
    Completed,
    /// `failed`
    Failed,
    /// `in_progress`
    InProgress,
    /// `cancelled`
    Cancelled,
    /// `queued`
    Queued,
    /// `incomplete`
    Incomplete,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ResponseStatus;
    "completed" Completed,
    "failed" Failed,
    "in_progress" InProgress,
    "cancelled" Cancelled,
    "queued" Queued,
    "incomplete" Incomplete,
}
