//! `ConversationItemInputAudioTranscriptionCompletedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::audio::TranscriptionLanguage;
use crate::realtime::LogProbProperties;

pub use crate::audio::transcription::Usage;
pub use crate::audio::transcription_text_done_event::Usage as UsageTranscriptTextUsageTokens;
pub use crate::audio::transcription_text_done_event::UsageInputTokenDetails as UsageTranscriptTextUsageTokensInputTokenDetails;
pub use crate::audio::transcription_verbose::Usage as UsageTranscriptTextUsageDuration;

/// Announces the finished transcript of a user's audio.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationItemInputAudioTranscriptionCompletedEvent {
    /// Place of the content part within its item.
    pub content_index: i64,
    /// ID of this single event.
    pub event_id: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Languages expected or heard in the speech.
    pub languages: Option<Vec<TranscriptionLanguage>>,
    /// Log probabilities of tokens, or the wish to get them.
    pub logprobs: Option<Vec<LogProbProperties>>,
    /// What was said, as text.
    pub transcript: String,
    /// What was used up, such as tokens or seconds.
    pub usage: Usage,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ConversationItemInputAudioTranscriptionCompletedEvent = "realtime.ConversationItemInputAudioTranscriptionCompletedEvent";
    [
        constant("type", "conversation.item.input_audio_transcription.completed"),
        required("content_index"),
        required("event_id"),
        required("item_id"),
        optional("languages").or_null(),
        optional("logprobs").or_null(),
        required("transcript"),
        required("usage"),
    ];
    1 content_index, 2 event_id, 3 item_id, 4 languages, 5 logprobs, 6 transcript, 7 usage,
}
