//! `ConversationItemInputAudioTranscriptionCompletedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::realtime::realtime_response_usage::OutputTokenDetails;
use crate::{Leftovers, RawJson, Why};

pub use crate::beta::realtime::conversation_item_input_audio_transcription_delta_event::Logprob;
pub use crate::beta::realtime::realtime_response_usage::OutputTokenDetails as UsageTranscriptTextUsageTokensInputTokenDetails;

/// Announces the finished transcript of a user's audio (old beta API).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationItemInputAudioTranscriptionCompletedEvent {
    /// Place of the content part within its item.
    pub content_index: i64,
    /// ID of this single event.
    pub event_id: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// What was said, as text.
    pub transcript: String,
    /// What was used up, such as tokens or seconds.
    pub usage: Usage,
    /// Log probabilities of tokens, or the wish to get them.
    pub logprobs: Option<Vec<Logprob>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ConversationItemInputAudioTranscriptionCompletedEvent = "beta.realtime.ConversationItemInputAudioTranscriptionCompletedEvent";
    [
        required("content_index"),
        required("event_id"),
        required("item_id"),
        required("transcript"),
        constant("type", "conversation.item.input_audio_transcription.completed"),
        required("usage"),
        optional("logprobs").or_null(),
    ];
    0 content_index, 1 event_id, 2 item_id, 3 transcript, 5 usage, 6 logprobs,
}

/// Usage of `ConversationItemInputAudioTranscriptionCompletedEvent`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Usage {
    /// `tokens`: Usage transcript text usage tokens of
    /// `ConversationItemInputAudioTranscriptionCompletedEvent` with `input_tokens`, `output_tokens`
    /// and more.
    Tokens(UsageTranscriptTextUsageTokens),
    /// `duration`: Usage transcript text usage duration of
    /// `ConversationItemInputAudioTranscriptionCompletedEvent` with `seconds`.
    Duration(UsageTranscriptTextUsageDuration),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Usage = "beta.realtime.ConversationItemInputAudioTranscriptionCompletedEvent.Usage";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("duration", Pick::One(1)),
                ("tokens", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 Tokens, 1 Duration,
}

/// Usage transcript text usage duration of `ConversationItemInputAudioTranscriptionCompletedEvent`
/// with `seconds`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsageTranscriptTextUsageDuration {
    /// Length of time in seconds.
    pub seconds: f64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    UsageTranscriptTextUsageDuration = "beta.realtime.ConversationItemInputAudioTranscriptionCompletedEvent.UsageTranscriptTextUsageDuration";
    [
        required("seconds"),
        constant("type", "duration"),
    ];
    0 seconds,
}

/// Usage transcript text usage tokens of `ConversationItemInputAudioTranscriptionCompletedEvent`
/// with `input_tokens`, `output_tokens` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsageTranscriptTextUsageTokens {
    /// Tokens in the input.
    pub input_tokens: i64,
    /// Tokens in the output.
    pub output_tokens: i64,
    /// Input and output tokens together.
    pub total_tokens: i64,
    /// Input tokens split by kind.
    pub input_token_details: Option<OutputTokenDetails>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    UsageTranscriptTextUsageTokens = "beta.realtime.ConversationItemInputAudioTranscriptionCompletedEvent.UsageTranscriptTextUsageTokens";
    [
        required("input_tokens"),
        required("output_tokens"),
        required("total_tokens"),
        constant("type", "tokens"),
        optional("input_token_details").or_null(),
    ];
    0 input_tokens, 1 output_tokens, 2 total_tokens, 4 input_token_details,
}
