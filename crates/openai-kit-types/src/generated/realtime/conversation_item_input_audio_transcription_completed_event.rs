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
    /// What was said, as text.
    pub transcript: String,
    /// What was used up, such as tokens or seconds.
    pub usage: Usage,
    /// Languages expected or heard in the speech.
    pub languages: Option<Vec<TranscriptionLanguage>>,
    /// Log probabilities of tokens, or the wish to get them.
    pub logprobs: Option<Vec<LogProbProperties>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ConversationItemInputAudioTranscriptionCompletedEvent = "realtime.ConversationItemInputAudioTranscriptionCompletedEvent";
    [
        required("content_index"),
        required("event_id"),
        required("item_id"),
        required("transcript"),
        constant("type", "conversation.item.input_audio_transcription.completed"),
        required("usage"),
        optional("languages").or_null(),
        optional("logprobs").or_null(),
    ];
    0 content_index, 1 event_id, 2 item_id, 3 transcript, 5 usage, 6 languages, 7 logprobs,
}
