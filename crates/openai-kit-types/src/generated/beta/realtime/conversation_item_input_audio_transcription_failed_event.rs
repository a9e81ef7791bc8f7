//! `ConversationItemInputAudioTranscriptionFailedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Announces that a user's audio could not be transcribed (old beta API).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationItemInputAudioTranscriptionFailedEvent {
    /// Place of the content part within its item.
    pub content_index: i64,
    /// What went wrong, if anything did.
    pub error: Error,
    /// ID of this single event.
    pub event_id: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ConversationItemInputAudioTranscriptionFailedEvent = "beta.realtime.ConversationItemInputAudioTranscriptionFailedEvent";
    [
        constant("type", "conversation.item.input_audio_transcription.failed"),
        required("content_index"),
        required("error"),
        required("event_id"),
        required("item_id"),
    ];
    1 content_index, 2 error, 3 event_id, 4 item_id,
}

/// Error of `ConversationItemInputAudioTranscriptionFailedEvent` with `type`, `code` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Error {
    /// Kind of thing, telling variants apart.
    pub type_: Option<String>,
    /// Machine readable code of the error, language or program.
    pub code: Option<String>,
    /// Text of the message, or the message itself.
    pub message: Option<String>,
    /// Request parameter that the error is about.
    pub param: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Error = "beta.realtime.ConversationItemInputAudioTranscriptionFailedEvent.Error";
    [
        optional("type").or_null(),
        optional("code").or_null(),
        optional("message").or_null(),
        optional("param").or_null(),
    ];
    0 type_, 1 code, 2 message, 3 param,
}
