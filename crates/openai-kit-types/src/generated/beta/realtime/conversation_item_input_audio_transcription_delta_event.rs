//! `ConversationItemInputAudioTranscriptionDeltaEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Brings the next piece of a transcript (old beta API).
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
    pub logprobs: Option<Vec<Logprob>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ConversationItemInputAudioTranscriptionDeltaEvent = "beta.realtime.ConversationItemInputAudioTranscriptionDeltaEvent";
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

/// Logprob of `ConversationItemInputAudioTranscriptionDeltaEvent` with `bytes`, `logprob` and
/// `token`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Logprob {
    /// Size or raw content, counted in bytes.
    pub bytes: Vec<i64>,
    /// Natural logarithm of the token's probability.
    pub logprob: f64,
    /// The token as text, or a secret token.
    pub token: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Logprob = "beta.realtime.ConversationItemInputAudioTranscriptionDeltaEvent.Logprob";
    [
        required("bytes"),
        required("logprob"),
        required("token"),
    ];
    0 bytes, 1 logprob, 2 token,
}
