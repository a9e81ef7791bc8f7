//! `ResponseFormatJSONObject` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Asks for any valid JSON; the prompt itself must mention JSON.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseFormatJSONObject {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseFormatJSONObject = "shared.ResponseFormatJSONObject";
    [
        constant("type", "json_object"),
    ];
}

impl ResponseFormatJSONObject {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
