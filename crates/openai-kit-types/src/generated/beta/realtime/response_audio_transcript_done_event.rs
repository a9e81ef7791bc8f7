//! `ResponseAudioTranscriptDoneEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Announces that the transcript of the spoken answer is complete (old beta API).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseAudioTranscriptDoneEvent {
    /// Place of the content part within its item.
    pub content_index: i64,
    /// ID of this single event.
    pub event_id: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// ID of the response concerned.
    pub response_id: String,
    /// What was said, as text.
    pub transcript: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseAudioTranscriptDoneEvent = "beta.realtime.ResponseAudioTranscriptDoneEvent";
    [
        required("content_index"),
        required("event_id"),
        required("item_id"),
        required("output_index"),
        required("response_id"),
        required("transcript"),
        constant("type", "response.audio_transcript.done"),
    ];
    0 content_index, 1 event_id, 2 item_id, 3 output_index, 4 response_id, 5 transcript,
}
