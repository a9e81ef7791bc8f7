//! `SafetyAlert` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// An alert about a response that may do something unintended, and why.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SafetyAlert {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// Longer account of what the model did wrong.
    pub detailed_explanation: Option<String>,
    /// Kind of unwanted behaviour or error.
    pub error_type: ErrorType,
    /// Model that does or did the work.
    pub model: String,
    /// Why it happened or was decided.
    pub reason: Option<String>,
    /// ID of the request concerned.
    pub request_id: String,
    /// Whether the request was halted.
    pub request_paused: bool,
    /// ID of the response concerned.
    pub response_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SafetyAlert = "safety.SafetyAlert";
    [
        required("id"),
        constant("object", "safety.alert"),
        required("created_at"),
        optional("detailed_explanation").or_null(),
        required("error_type"),
        required("model"),
        optional("reason").or_null(),
        required("request_id"),
        required("request_paused"),
        required("response_id"),
    ];
    0 id, 2 created_at, 3 detailed_explanation, 4 error_type, 5 model, 6 reason, 7 request_id,
    8 request_paused, 9 response_id,
}

impl SafetyAlert {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Error type of `SafetyAlert`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ErrorType {
    /// `potentially_unintended_data_transfer`
    PotentiallyUnintendedDataTransfer,
    /// `potentially_unintended_data_access`
    PotentiallyUnintendedDataAccess,
    /// `potentially_unintended_destructive_activity`
    PotentiallyUnintendedDestructiveActivity,
    /// `other`
    OtherKind,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ErrorType;
    "potentially_unintended_data_transfer" PotentiallyUnintendedDataTransfer,
    "potentially_unintended_data_access" PotentiallyUnintendedDataAccess,
    "potentially_unintended_destructive_activity" PotentiallyUnintendedDestructiveActivity,
    "other" OtherKind,
}
