//! `ModerationCreateResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::moderations::Moderation;

/// The moderation results, one for each input, with the model used.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModerationCreateResponse {
    /// ID that names this object.
    pub id: String,
    /// Model that does or did the work.
    pub model: String,
    /// Findings, one for each input.
    pub results: Vec<Moderation>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ModerationCreateResponse = "ModerationCreateResponse";
    [
        required("id"),
        required("model"),
        required("results"),
    ];
    0 id, 1 model, 2 results,
}

impl ModerationCreateResponse {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
