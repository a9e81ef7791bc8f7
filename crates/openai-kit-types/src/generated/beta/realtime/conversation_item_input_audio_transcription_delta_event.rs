//! `ConversationItemInputAudioTranscriptionDeltaEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Brings the next piece of a transcript (old beta API).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationItemInputAudioTranscriptionDeltaEvent {
    /// ID of this single event.
    pub event_id: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the content part within its item.
    pub content_index: Option<i64>,
    /// Newly arrived part, to be added to what came before.
    pub delta: Option<String>,
    /// Log probabilities of tokens, or the wish to get them.
    pub logprobs: Option<Vec<Logprob>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ConversationItemInputAudioTranscriptionDeltaEvent = "beta.realtime.ConversationItemInputAudioTranscriptionDeltaEvent";
    [
        required("event_id"),
        required("item_id"),
        constant("type", "conversation.item.input_audio_transcription.delta"),
        optional("content_index").or_null(),
        optional("delta").or_null(),
        optional("logprobs").or_null(),
    ];
    0 event_id, 1 item_id, 3 content_index, 4 delta, 5 logprobs,
}

/// Logprob of `ConversationItemInputAudioTranscriptionDeltaEvent` with `token`, `bytes` and
/// `logprob`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Logprob {
    /// The token as text, or a secret token.
    pub token: String,
    /// Size or raw content, counted in bytes.
    pub bytes: Vec<i64>,
    /// Natural logarithm of the token's probability.
    pub logprob: f64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Logprob = "beta.realtime.ConversationItemInputAudioTranscriptionDeltaEvent.Logprob";
    [
        required("token"),
        required("bytes"),
        required("logprob"),
    ];
    0 token, 1 bytes, 2 logprob,
}
