//! `ResponseSteerPendingReason` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

/// Why a steer message has to wait.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResponseSteerPendingReason {
    /// `waiting_for_required_input`
    WaitingForRequiredInput,
    /// Any other text.
    Other(String),
}

choice! {
    open ResponseSteerPendingReason;
    "waiting_for_required_input" WaitingForRequiredInput,
}
