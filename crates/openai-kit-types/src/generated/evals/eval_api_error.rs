//! `EvalAPIError` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Why an evaluation run failed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvalAPIError {
    /// Machine readable code of the error, language or program.
    pub code: String,
    /// Text of the message, or the message itself.
    pub message: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    EvalAPIError = "evals.EvalAPIError";
    [
        required("code"),
        required("message"),
    ];
    0 code, 1 message,
}
