//! `TranscriptionLanguage` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A language that was heard in the audio, as a code.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscriptionLanguage {
    /// Language heard in the speech, as a short code.
    pub code: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    TranscriptionLanguage = "audio.TranscriptionLanguage";
    [
        required("code"),
    ];
    0 code,
}
