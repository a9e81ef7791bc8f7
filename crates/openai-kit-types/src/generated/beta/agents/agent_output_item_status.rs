//! `AgentOutputItemStatus` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

/// How far an agent's message or search has come.
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentOutputItemStatus {
    /// `in_progress`
    InProgress,
    /// `completed`
    Completed,
    /// `incomplete`
    Incomplete,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    AgentOutputItemStatus;
    "in_progress" InProgress,
    "completed" Completed,
    "incomplete" Incomplete,
}
