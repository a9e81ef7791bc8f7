//! `BatchError` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A problem with a batch, pointing to a line of the input file where known.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchError {
    /// Machine readable code of the error, language or program.
    pub code: Option<String>,
    /// Line of the input file that the error is about.
    pub line: Option<i64>,
    /// Text of the message, or the message itself.
    pub message: Option<String>,
    /// Request parameter that the error is about.
    pub param: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BatchError = "BatchError";
    [
        optional("code").or_null(),
        optional("line").or_null(),
        optional("message").or_null(),
        optional("param").or_null(),
    ];
    0 code, 1 line, 2 message, 3 param,
}
