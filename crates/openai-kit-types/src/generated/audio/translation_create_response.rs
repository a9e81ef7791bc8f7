//! `TranslationCreateResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::audio::{Translation, TranslationVerbose};
use crate::{RawJson, Why};

/// A translation in its plain or verbose form.
#[derive(Clone)]
#[non_exhaustive]
pub enum TranslationCreateResponse {
    /// The English text of a translated recording.
    Translation(Translation),
    /// An English translation with duration and timed segments.
    TranslationVerbose(TranslationVerbose),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    TranslationCreateResponse = "audio.TranslationCreateResponse";
    {
        objects: Objects::Keys(&[
            Case { variant: 1, texts: &[], keys: &["duration", "language"] },
            Case { variant: 0, texts: &[], keys: &["text"] },
        ]),
    };
    0 Translation, 1 TranslationVerbose,
}

impl TranslationCreateResponse {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Translation(value) => value.leftovers.request_id(),
            Self::TranslationVerbose(value) => value.leftovers.request_id(),
            Self::Unknown(..) => None,
        }
    }
}
