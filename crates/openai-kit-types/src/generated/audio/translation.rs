//! `Translation` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// The English text of a translated recording.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Translation {
    /// The whole translation.
    pub text: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Translation = "audio.Translation";
    [
        required("text"),
    ];
    0 text,
}
