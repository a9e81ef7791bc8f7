//! `ConversationItemInputAudioTranscriptionCompletedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::responses::response_output_text::LogprobTopLogprob;

pub use crate::audio::transcription::Usage;
pub use crate::audio::transcription_text_done_event::Usage as UsageTranscriptTextUsageTokens;
pub use crate::audio::transcription_text_done_event::UsageInputTokenDetails as UsageTranscriptTextUsageTokensInputTokenDetails;
pub use crate::audio::transcription_verbose::Usage as UsageTranscriptTextUsageDuration;
pub use crate::responses::response_output_text::LogprobTopLogprob as Logprob;

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
    pub logprobs: Option<Vec<LogprobTopLogprob>>,
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
