//! `AgentFunctionCallStatus` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

/// How far a function call of an agent has come.
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentFunctionCallStatus {
    /// `in_progress`
    InProgress,
    /// `completed`
    Completed,
    /// `failed`
    Failed,
    /// `incomplete`
    Incomplete,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    AgentFunctionCallStatus;
    "in_progress" InProgress,
    "completed" Completed,
    "failed" Failed,
    "incomplete" Incomplete,
}
