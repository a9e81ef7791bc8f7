//! `ErrorObject` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// The error body of the API: code, message, parameter and type.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorObject {
    /// Kind of thing, telling variants apart.
    pub type_: String,
    /// Code of the error, for programs to look at.
    pub code: Option<String>,
    /// What went wrong, in words.
    pub message: String,
    /// What is known when the model was stopped for unwanted behaviour.
    pub misalignment: Option<Misalignment>,
    /// Request parameter that the error is about.
    pub param: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ErrorObject = "shared.ErrorObject";
    [
        required("type"),
        optional("code").or_null(),
        required("message"),
        optional("misalignment").or_null(),
        optional("param").or_null(),
    ];
    0 type_, 1 code, 2 message, 3 misalignment, 4 param,
}

/// What a model did that may be unintended, and how to steer it back.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Misalignment {
    /// Longer account of what the model did wrong.
    pub detailed_explanation: Option<String>,
    /// Kind of unwanted behaviour or error.
    pub error_type: Option<MisalignmentErrorType>,
    /// What should be looked at in the review.
    pub review_target: Option<String>,
    /// Correction that could be sent to put the model right.
    pub steer: Option<MisalignmentSteer>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Misalignment = "shared.ErrorObject.Misalignment";
    [
        optional("detailed_explanation").or_null(),
        optional("error_type").or_null(),
        optional("review_target").or_null(),
        optional("steer").or_null(),
    ];
    0 detailed_explanation, 1 error_type, 2 review_target, 3 steer,
}

/// Misalignment error type of `ErrorObject`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MisalignmentErrorType {
    /// `potentially_unintended_data_transfer`
    PotentiallyUnintendedDataTransfer,
    /// `potentially_unintended_data_access`
    PotentiallyUnintendedDataAccess,
    /// `potentially_unintended_destructive_activity`
    PotentiallyUnintendedDestructiveActivity,
    /// `other`
    OtherKind,
    /// Any other text.
    Other(String),
}

choice! {
    open MisalignmentErrorType;
    "potentially_unintended_data_transfer" PotentiallyUnintendedDataTransfer,
    "potentially_unintended_data_access" PotentiallyUnintendedDataAccess,
    "potentially_unintended_destructive_activity" PotentiallyUnintendedDestructiveActivity,
    "other" OtherKind,
}

/// Misalignment steer of `ErrorObject` with `message`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MisalignmentSteer {
    /// Text of the suggested correction.
    pub message: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    MisalignmentSteer = "shared.ErrorObject.MisalignmentSteer";
    [
        required("message"),
    ];
    0 message,
}
