//! `ResponseSteerErrorCode` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

/// Why steering failed.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResponseSteerErrorCode {
    /// `response_not_found`
    ResponseNotFound,
    /// `invalid_input`
    InvalidInput,
    /// `steering_not_supported`
    SteeringNotSupported,
    /// `too_many_pending_steers`
    TooManyPendingSteers,
    /// `response_already_completed`
    ResponseAlreadyCompleted,
    /// `response_not_active`
    ResponseNotActive,
    /// `successor_creation_failed`
    SuccessorCreationFailed,
    /// Any other text.
    Other(String),
}

choice! {
    open ResponseSteerErrorCode;
    "response_not_found" ResponseNotFound,
    "invalid_input" InvalidInput,
    "steering_not_supported" SteeringNotSupported,
    "too_many_pending_steers" TooManyPendingSteers,
    "response_already_completed" ResponseAlreadyCompleted,
    "response_not_active" ResponseNotActive,
    "successor_creation_failed" SuccessorCreationFailed,
}
