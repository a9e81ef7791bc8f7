//! `VideoCreateError` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::Leftovers;

pub use crate::shared::error_object::Misalignment;
pub use crate::shared::error_object::MisalignmentErrorType;
pub use crate::shared::error_object::MisalignmentSteer;

/// Why a video could not be made.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoCreateError {
    /// Kind of thing, telling variants apart.
    pub type_: Option<String>,
    /// Machine readable code of the error, language or program.
    pub code: String,
    /// HTTP headers to send or received. Hidden from `Debug`.
    pub headers: Option<BTreeMap<String, String>>,
    /// Text of the message, or the message itself.
    pub message: String,
    /// What is known when the model was stopped for unwanted behaviour.
    pub misalignment: Option<Misalignment>,
    /// Request parameter that the error is about.
    pub param: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    VideoCreateError = "VideoCreateError";
    [
        optional("type").or_null(),
        required("code"),
        optional("headers").or_null().secret(),
        required("message"),
        optional("misalignment").or_null(),
        optional("param").or_null(),
    ];
    0 type_, 1 code, 2 headers, 3 message, 4 misalignment, 5 param,
}
