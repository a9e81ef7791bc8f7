//! `Completion` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::chat::CompletionUsage;
use crate::completions::CompletionChoice;

/// The result of a plain text completion, with one choice for each requested alternative.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Completion {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created: i64,
    /// Alternatives: finished answers, or options to pick from.
    pub choices: Vec<CompletionChoice>,
    /// Model that does or did the work.
    pub model: String,
    /// Mark of the server setup that produced the answer.
    pub system_fingerprint: Option<String>,
    /// What was used up, such as tokens or seconds.
    pub usage: Option<CompletionUsage>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Completion = "Completion";
    [
        required("id"),
        constant("object", "text_completion"),
        required("created"),
        required("choices"),
        required("model"),
        optional("system_fingerprint").or_null(),
        optional("usage").or_null(),
    ];
    0 id, 2 created, 3 choices, 4 model, 5 system_fingerprint, 6 usage,
}

impl Completion {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
