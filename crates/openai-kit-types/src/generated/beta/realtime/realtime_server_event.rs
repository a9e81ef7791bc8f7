//! `RealtimeServerEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::realtime::{
    ConversationItem, ConversationItemCreatedEvent,
    ConversationItemInputAudioTranscriptionCompletedEvent, ResponseAudioDeltaEvent,
    ResponseAudioDoneEvent, ResponseAudioTranscriptDeltaEvent, ResponseAudioTranscriptDoneEvent,
    ResponseCreatedEvent, ResponseDoneEvent, ResponseFunctionCallArgumentsDoneEvent,
    ResponseOutputItemAddedEvent, ResponseOutputItemDoneEvent, ResponseTextDeltaEvent,
    ResponseTextDoneEvent, SessionCreatedEvent, SessionUpdatedEvent,
    TranscriptionSessionUpdatedEvent,
};
use crate::realtime::{
    ConversationCreatedEvent, ConversationItemDeletedEvent,
    ConversationItemInputAudioTranscriptionDeltaEvent,
    ConversationItemInputAudioTranscriptionFailedEvent, ConversationItemTruncatedEvent,
    InputAudioBufferClearedEvent, InputAudioBufferCommittedEvent,
    InputAudioBufferSpeechStartedEvent, InputAudioBufferSpeechStoppedEvent, RateLimitsUpdatedEvent,
    RealtimeErrorEvent, ResponseContentPartAddedEvent, ResponseContentPartDoneEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
};
use crate::{Leftovers, RawJson, Why};

pub use crate::realtime::realtime_server_event::OutputAudioBufferCleared;
pub use crate::realtime::realtime_server_event::OutputAudioBufferStarted;
pub use crate::realtime::realtime_server_event::OutputAudioBufferStopped;

/// Any message that the server sends over a Realtime socket (old beta API).
#[derive(Clone)]
#[non_exhaustive]
pub enum RealtimeServerEvent {
    /// `conversation.created`: Announces the conversation of a new session.
    ConversationCreated(ConversationCreatedEvent),
    /// `conversation.item.created`: Announces that an item was created in the conversation (old
    /// beta API).
    ConversationItemCreated(Box<ConversationItemCreatedEvent>),
    /// `conversation.item.deleted`: Announces that an item was removed from the conversation.
    ConversationItemDeleted(ConversationItemDeletedEvent),
    /// `conversation.item.input_audio_transcription.completed`: Announces the finished transcript
    /// of a user's audio (old beta API).
    ConversationItemInputAudioTranscriptionCompleted(
        ConversationItemInputAudioTranscriptionCompletedEvent,
    ),
    /// `conversation.item.input_audio_transcription.delta`: Brings the next piece of the transcript
    /// of a user's audio.
    ConversationItemInputAudioTranscriptionDelta(ConversationItemInputAudioTranscriptionDeltaEvent),
    /// `conversation.item.input_audio_transcription.failed`: Announces that a user's audio could
    /// not be transcribed.
    ConversationItemInputAudioTranscriptionFailed(
        ConversationItemInputAudioTranscriptionFailedEvent,
    ),
    /// `conversation.item.retrieved`: Conversation item retrieved of `RealtimeServerEvent` with
    /// `event_id` and `item`.
    ConversationItemRetrieved(Box<ConversationItemRetrieved>),
    /// `conversation.item.truncated`: Announces that a spoken answer was cut off where you asked.
    ConversationItemTruncated(ConversationItemTruncatedEvent),
    /// `error`: Reports an error; the session goes on in most cases.
    Error(RealtimeErrorEvent),
    /// `input_audio_buffer.cleared`: Announces that the input buffer is empty.
    InputAudioBufferCleared(InputAudioBufferClearedEvent),
    /// `input_audio_buffer.committed`: Announces that buffered audio became a user message.
    InputAudioBufferCommitted(InputAudioBufferCommittedEvent),
    /// `input_audio_buffer.speech_started`: Announces that the user has begun to speak.
    InputAudioBufferSpeechStarted(InputAudioBufferSpeechStartedEvent),
    /// `input_audio_buffer.speech_stopped`: Announces that the user has stopped speaking.
    InputAudioBufferSpeechStopped(InputAudioBufferSpeechStoppedEvent),
    /// `rate_limits.updated`: Reports what is left of the rate limits once a response begins.
    RateLimitsUpdated(RateLimitsUpdatedEvent),
    /// `response.audio.delta`: Brings the next piece of the spoken answer as base64 (old beta API).
    ResponseAudioDelta(ResponseAudioDeltaEvent),
    /// `response.audio.done`: Announces that the audio of an answer is complete (old beta API).
    ResponseAudioDone(ResponseAudioDoneEvent),
    /// `response.audio_transcript.delta`: Brings the next piece of the transcript of the spoken
    /// answer (old beta API).
    ResponseAudioTranscriptDelta(ResponseAudioTranscriptDeltaEvent),
    /// `response.audio_transcript.done`: Announces that the transcript of the spoken answer is
    /// complete (old beta API).
    ResponseAudioTranscriptDone(ResponseAudioTranscriptDoneEvent),
    /// `response.content_part.added`: Announces a new content part in an answer.
    ResponseContentPartAdded(ResponseContentPartAddedEvent),
    /// `response.content_part.done`: Announces that a content part of an answer is complete.
    ResponseContentPartDone(ResponseContentPartDoneEvent),
    /// `response.created`: Announces that a response has begun (old beta API).
    ResponseCreated(Box<ResponseCreatedEvent>),
    /// `response.done`: Announces that a response has ended, however it ended (old beta API).
    ResponseDone(Box<ResponseDoneEvent>),
    /// `response.function_call_arguments.delta`: Brings the next piece of a function call's JSON
    /// arguments.
    ResponseFunctionCallArgumentsDelta(ResponseFunctionCallArgumentsDeltaEvent),
    /// `response.function_call_arguments.done`: Announces that the arguments of a function call are
    /// complete (old beta API).
    ResponseFunctionCallArgumentsDone(ResponseFunctionCallArgumentsDoneEvent),
    /// `response.output_item.added`: Announces a new item in a response (old beta API).
    ResponseOutputItemAdded(Box<ResponseOutputItemAddedEvent>),
    /// `response.output_item.done`: Announces that an item of a response is complete (old beta
    /// API).
    ResponseOutputItemDone(Box<ResponseOutputItemDoneEvent>),
    /// `response.text.delta`: Brings the next piece of a text answer (old beta API).
    ResponseTextDelta(ResponseTextDeltaEvent),
    /// `response.text.done`: Announces that a text answer is complete (old beta API).
    ResponseTextDone(ResponseTextDoneEvent),
    /// `session.created`: Announces the new session; the first message on a socket (old beta API).
    SessionCreated(Box<SessionCreatedEvent>),
    /// `session.updated`: Announces that the session's settings have changed (old beta API).
    SessionUpdated(Box<SessionUpdatedEvent>),
    /// `transcription_session.updated`: Announces that a transcription session's settings have
    /// changed (old beta API).
    TranscriptionSessionUpdated(Box<TranscriptionSessionUpdatedEvent>),
    /// `output_audio_buffer.started`: Output audio buffer started of `RealtimeServerEvent` with
    /// `event_id` and `response_id`.
    OutputAudioBufferStarted(OutputAudioBufferStarted),
    /// `output_audio_buffer.stopped`: Output audio buffer stopped of `RealtimeServerEvent` with
    /// `event_id` and `response_id`.
    OutputAudioBufferStopped(OutputAudioBufferStopped),
    /// `output_audio_buffer.cleared`: Output audio buffer cleared of `RealtimeServerEvent` with
    /// `event_id` and `response_id`.
    OutputAudioBufferCleared(OutputAudioBufferCleared),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    RealtimeServerEvent = "beta.realtime.RealtimeServerEvent";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("conversation.created", Pick::One(0)),
                ("conversation.item.created", Pick::One(1)),
                ("conversation.item.deleted", Pick::One(2)),
                ("conversation.item.input_audio_transcription.completed", Pick::One(3)),
                ("conversation.item.input_audio_transcription.delta", Pick::One(4)),
                ("conversation.item.input_audio_transcription.failed", Pick::One(5)),
                ("conversation.item.retrieved", Pick::One(6)),
                ("conversation.item.truncated", Pick::One(7)),
                ("error", Pick::One(8)),
                ("input_audio_buffer.cleared", Pick::One(9)),
                ("input_audio_buffer.committed", Pick::One(10)),
                ("input_audio_buffer.speech_started", Pick::One(11)),
                ("input_audio_buffer.speech_stopped", Pick::One(12)),
                ("output_audio_buffer.cleared", Pick::One(33)),
                ("output_audio_buffer.started", Pick::One(31)),
                ("output_audio_buffer.stopped", Pick::One(32)),
                ("rate_limits.updated", Pick::One(13)),
                ("response.audio.delta", Pick::One(14)),
                ("response.audio.done", Pick::One(15)),
                ("response.audio_transcript.delta", Pick::One(16)),
                ("response.audio_transcript.done", Pick::One(17)),
                ("response.content_part.added", Pick::One(18)),
                ("response.content_part.done", Pick::One(19)),
                ("response.created", Pick::One(20)),
                ("response.done", Pick::One(21)),
                ("response.function_call_arguments.delta", Pick::One(22)),
                ("response.function_call_arguments.done", Pick::One(23)),
                ("response.output_item.added", Pick::One(24)),
                ("response.output_item.done", Pick::One(25)),
                ("response.text.delta", Pick::One(26)),
                ("response.text.done", Pick::One(27)),
                ("session.created", Pick::One(28)),
                ("session.updated", Pick::One(29)),
                ("transcription_session.updated", Pick::One(30)),
            ],
            Pick::None,
        ),
    };
    0 ConversationCreated, 1 ConversationItemCreated, 2 ConversationItemDeleted,
    3 ConversationItemInputAudioTranscriptionCompleted,
    4 ConversationItemInputAudioTranscriptionDelta,
    5 ConversationItemInputAudioTranscriptionFailed, 6 ConversationItemRetrieved,
    7 ConversationItemTruncated, 8 Error, 9 InputAudioBufferCleared, 10 InputAudioBufferCommitted,
    11 InputAudioBufferSpeechStarted, 12 InputAudioBufferSpeechStopped, 13 RateLimitsUpdated,
    14 ResponseAudioDelta, 15 ResponseAudioDone, 16 ResponseAudioTranscriptDelta,
    17 ResponseAudioTranscriptDone, 18 ResponseContentPartAdded, 19 ResponseContentPartDone,
    20 ResponseCreated, 21 ResponseDone, 22 ResponseFunctionCallArgumentsDelta,
    23 ResponseFunctionCallArgumentsDone, 24 ResponseOutputItemAdded, 25 ResponseOutputItemDone,
    26 ResponseTextDelta, 27 ResponseTextDone, 28 SessionCreated, 29 SessionUpdated,
    30 TranscriptionSessionUpdated, 31 OutputAudioBufferStarted, 32 OutputAudioBufferStopped,
    33 OutputAudioBufferCleared,
}

/// Conversation item retrieved of `RealtimeServerEvent` with `event_id` and `item`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationItemRetrieved {
    /// ID of this single event.
    pub event_id: String,
    /// The item concerned, or one row of data.
    pub item: ConversationItem,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ConversationItemRetrieved = "beta.realtime.RealtimeServerEvent.ConversationItemRetrieved";
    [
        constant("type", "conversation.item.retrieved"),
        required("event_id"),
        required("item"),
    ];
    1 event_id, 2 item,
}
