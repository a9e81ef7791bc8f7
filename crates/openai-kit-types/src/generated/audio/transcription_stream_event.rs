//! `TranscriptionStreamEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::audio::{
    TranscriptionDiarizedSegment, TranscriptionTextDeltaEvent, TranscriptionTextDoneEvent,
};
use crate::{RawJson, Why};

/// An event of a streamed transcription: text pieces, segments and the end.
#[derive(Clone)]
#[non_exhaustive]
pub enum TranscriptionStreamEvent {
    /// `transcript.text.segment`: A stretch of speech by one speaker, with start and end times.
    TextSegment(TranscriptionDiarizedSegment),
    /// `transcript.text.delta`: Brings the next piece of transcribed text.
    TextDelta(TranscriptionTextDeltaEvent),
    /// `transcript.text.done`: Announces that a transcription is done, with the full text and
    /// usage.
    TextDone(TranscriptionTextDoneEvent),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    TranscriptionStreamEvent = "audio.TranscriptionStreamEvent";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("transcript.text.delta", Pick::One(1)),
                ("transcript.text.done", Pick::One(2)),
                ("transcript.text.segment", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 TextSegment, 1 TextDelta, 2 TextDone,
}
