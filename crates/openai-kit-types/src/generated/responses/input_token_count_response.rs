//! `InputTokenCountResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// How many input tokens a request would use.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputTokenCountResponse {
    /// Number of tokens the input would take.
    pub input_tokens: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InputTokenCountResponse = "responses.InputTokenCountResponse";
    [
        constant("object", "response.input_tokens"),
        required("input_tokens"),
    ];
    1 input_tokens,
}

impl InputTokenCountResponse {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
