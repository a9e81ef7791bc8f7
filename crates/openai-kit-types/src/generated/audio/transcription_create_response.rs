//! `TranscriptionCreateResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::audio::{Transcription, TranscriptionDiarized, TranscriptionVerbose};
use crate::{RawJson, Why};

/// A transcription in its plain, diarized or verbose form.
#[derive(Clone)]
#[non_exhaustive]
pub enum TranscriptionCreateResponse {
    /// The transcribed text, with usage and optional log probabilities.
    Transcription(Transcription),
    /// A transcription split into segments by speaker.
    TranscriptionDiarized(TranscriptionDiarized),
    /// A transcription with language, duration, segments and optional word times.
    TranscriptionVerbose(TranscriptionVerbose),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    TranscriptionCreateResponse = "audio.TranscriptionCreateResponse";
    {
        objects: Objects::Keys(&[
            Case { variant: 2, texts: &[], keys: &["language"] },
            Case { variant: 1, texts: &[], keys: &["duration", "segments", "task"] },
            Case { variant: 0, texts: &[], keys: &["text"] },
        ]),
    };
    0 Transcription, 1 TranscriptionDiarized, 2 TranscriptionVerbose,
}

impl TranscriptionCreateResponse {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Transcription(value) => value.leftovers.request_id(),
            Self::TranscriptionDiarized(value) => value.leftovers.request_id(),
            Self::TranscriptionVerbose(value) => value.leftovers.request_id(),
            Self::Unknown(..) => None,
        }
    }
}
