//! `ConversationItemInputAudioTranscriptionSegment` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Brings a timed segment of a transcript, with its speaker.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationItemInputAudioTranscriptionSegment {
    /// ID that names this object.
    pub id: String,
    /// Place of the content part within its item.
    pub content_index: i64,
    /// Where the piece ends, in seconds.
    pub end: f64,
    /// ID of this single event.
    pub event_id: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Who is speaking in this piece.
    pub speaker: String,
    /// Where the piece starts, in seconds.
    pub start: f64,
    /// The text, or how text is written.
    pub text: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ConversationItemInputAudioTranscriptionSegment = "realtime.ConversationItemInputAudioTranscriptionSegment";
    [
        required("id"),
        constant("type", "conversation.item.input_audio_transcription.segment"),
        required("content_index"),
        required("end"),
        required("event_id"),
        required("item_id"),
        required("speaker"),
        required("start"),
        required("text"),
    ];
    0 id, 2 content_index, 3 end, 4 event_id, 5 item_id, 6 speaker, 7 start, 8 text,
}
