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
    /// Log probabilities of tokens, or the wish to get them.
    pub logprobs: Option<Vec<Logprob>>,
    /// What was said, as text.
    pub transcript: String,
    /// What was used up, such as tokens or seconds.
    pub usage: Usage,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ConversationItemInputAudioTranscriptionCompletedEvent = "beta.realtime.ConversationItemInputAudioTranscriptionCompletedEvent";
    [
        constant("type", "conversation.item.input_audio_transcription.completed"),
        required("content_index"),
        required("event_id"),
        required("item_id"),
        optional("logprobs").or_null(),
        required("transcript"),
        required("usage"),
    ];
    1 content_index, 2 event_id, 3 item_id, 4 logprobs, 5 transcript, 6 usage,
}

/// Usage of `ConversationItemInputAudioTranscriptionCompletedEvent`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Usage {
    /// `tokens`: Usage transcript text tokens of
    /// `ConversationItemInputAudioTranscriptionCompletedEvent` with `input_token_details`,
    /// `input_tokens` and more.
    Tokens(UsageTranscriptTextUsageTokens),
    /// `duration`: Usage transcript text duration of
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

/// Usage transcript text duration of `ConversationItemInputAudioTranscriptionCompletedEvent` with
/// `seconds`.
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
        constant("type", "duration"),
        required("seconds"),
    ];
    1 seconds,
}

/// Usage transcript text tokens of `ConversationItemInputAudioTranscriptionCompletedEvent` with
/// `input_token_details`, `input_tokens` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsageTranscriptTextUsageTokens {
    /// Input tokens split by kind.
    pub input_token_details: Option<OutputTokenDetails>,
    /// Tokens in the input.
    pub input_tokens: i64,
    /// Tokens in the output.
    pub output_tokens: i64,
    /// Input and output tokens together.
    pub total_tokens: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    UsageTranscriptTextUsageTokens = "beta.realtime.ConversationItemInputAudioTranscriptionCompletedEvent.UsageTranscriptTextUsageTokens";
    [
        constant("type", "tokens"),
        optional("input_token_details").or_null(),
        required("input_tokens"),
        required("output_tokens"),
        required("total_tokens"),
    ];
    1 input_token_details, 2 input_tokens, 3 output_tokens, 4 total_tokens,
}
