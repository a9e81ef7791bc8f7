//! `ConversationItemInputAudioTranscriptionDeltaEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::realtime::LogProbProperties;

/// Brings the next piece of the transcript of a user's audio.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationItemInputAudioTranscriptionDeltaEvent {
    /// Place of the content part within its item.
    pub content_index: Option<i64>,
    /// Newly arrived part, to be added to what came before.
    pub delta: Option<String>,
    /// ID of this single event.
    pub event_id: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Log probabilities of tokens, or the wish to get them.
    pub logprobs: Option<Vec<LogProbProperties>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ConversationItemInputAudioTranscriptionDeltaEvent = "realtime.ConversationItemInputAudioTranscriptionDeltaEvent";
    [
        constant("type", "conversation.item.input_audio_transcription.delta"),
        optional("content_index").or_null(),
        optional("delta").or_null(),
        required("event_id"),
        required("item_id"),
        optional("logprobs").or_null(),
    ];
    1 content_index, 2 delta, 3 event_id, 4 item_id, 5 logprobs,
}
