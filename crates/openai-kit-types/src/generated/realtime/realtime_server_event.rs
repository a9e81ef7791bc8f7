//! `RealtimeServerEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::realtime::{
    ConversationCreatedEvent, ConversationItem, ConversationItemAdded,
    ConversationItemCreatedEvent, ConversationItemDeletedEvent, ConversationItemDone,
    ConversationItemInputAudioTranscriptionCompletedEvent,
    ConversationItemInputAudioTranscriptionDeltaEvent,
    ConversationItemInputAudioTranscriptionFailedEvent,
    ConversationItemInputAudioTranscriptionSegment, ConversationItemTruncatedEvent,
    InputAudioBufferClearedEvent, InputAudioBufferCommittedEvent,
    InputAudioBufferDtmfEventReceivedEvent, InputAudioBufferSpeechStartedEvent,
    InputAudioBufferSpeechStoppedEvent, InputAudioBufferTimeoutTriggered, McpListToolsCompleted,
    McpListToolsFailed, McpListToolsInProgress, RateLimitsUpdatedEvent, RealtimeErrorEvent,
    ResponseAudioDeltaEvent, ResponseAudioDoneEvent, ResponseAudioTranscriptDeltaEvent,
    ResponseAudioTranscriptDoneEvent, ResponseContentPartAddedEvent, ResponseContentPartDoneEvent,
    ResponseCreatedEvent, ResponseDoneEvent, ResponseFunctionCallArgumentsDeltaEvent,
    ResponseFunctionCallArgumentsDoneEvent, ResponseMcpCallArgumentsDelta,
    ResponseMcpCallArgumentsDone, ResponseMcpCallCompleted, ResponseMcpCallFailed,
    ResponseMcpCallInProgress, ResponseOutputItemAddedEvent, ResponseOutputItemDoneEvent,
    ResponseTextDeltaEvent, ResponseTextDoneEvent, SessionCreatedEvent, SessionUpdatedEvent,
};
use crate::{Leftovers, RawJson, Why};

/// Any message that the server sends over a Realtime socket.
#[derive(Clone)]
#[non_exhaustive]
pub enum RealtimeServerEvent {
    /// `conversation.created`: Announces the conversation of a new session.
    ConversationCreated(ConversationCreatedEvent),
    /// `conversation.item.created`: Announces that an item was created in the conversation.
    ConversationItemCreated(Box<ConversationItemCreatedEvent>),
    /// `conversation.item.deleted`: Announces that an item was removed from the conversation.
    ConversationItemDeleted(ConversationItemDeletedEvent),
    /// `conversation.item.input_audio_transcription.completed`: Announces the finished transcript
    /// of a user's audio.
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
    /// `input_audio_buffer.dtmf_event_received`: Announces that a caller pressed a phone key; it
    /// has no event ID.
    InputAudioBufferDtmfEventReceived(InputAudioBufferDtmfEventReceivedEvent),
    /// `input_audio_buffer.speech_started`: Announces that the user has begun to speak.
    InputAudioBufferSpeechStarted(InputAudioBufferSpeechStartedEvent),
    /// `input_audio_buffer.speech_stopped`: Announces that the user has stopped speaking.
    InputAudioBufferSpeechStopped(InputAudioBufferSpeechStoppedEvent),
    /// `rate_limits.updated`: Reports what is left of the rate limits once a response begins.
    RateLimitsUpdated(RateLimitsUpdatedEvent),
    /// `response.output_audio.delta`: Brings the next piece of the spoken answer as base64.
    ResponseOutputAudioDelta(ResponseAudioDeltaEvent),
    /// `response.output_audio.done`: Announces that the audio of an answer is complete.
    ResponseOutputAudioDone(ResponseAudioDoneEvent),
    /// `response.output_audio_transcript.delta`: Brings the next piece of the transcript of the
    /// spoken answer.
    ResponseOutputAudioTranscriptDelta(ResponseAudioTranscriptDeltaEvent),
    /// `response.output_audio_transcript.done`: Announces that the transcript of the spoken answer
    /// is complete.
    ResponseOutputAudioTranscriptDone(ResponseAudioTranscriptDoneEvent),
    /// `response.content_part.added`: Announces a new content part in an answer.
    ResponseContentPartAdded(ResponseContentPartAddedEvent),
    /// `response.content_part.done`: Announces that a content part of an answer is complete.
    ResponseContentPartDone(ResponseContentPartDoneEvent),
    /// `response.created`: Announces that a response has begun.
    ResponseCreated(Box<ResponseCreatedEvent>),
    /// `response.done`: Announces that a response has ended, however it ended.
    ResponseDone(Box<ResponseDoneEvent>),
    /// `response.function_call_arguments.delta`: Brings the next piece of a function call's JSON
    /// arguments.
    ResponseFunctionCallArgumentsDelta(ResponseFunctionCallArgumentsDeltaEvent),
    /// `response.function_call_arguments.done`: Announces that the arguments of a function call are
    /// complete.
    ResponseFunctionCallArgumentsDone(ResponseFunctionCallArgumentsDoneEvent),
    /// `response.output_item.added`: Announces a new item in a response.
    ResponseOutputItemAdded(Box<ResponseOutputItemAddedEvent>),
    /// `response.output_item.done`: Announces that an item of a response is complete.
    ResponseOutputItemDone(Box<ResponseOutputItemDoneEvent>),
    /// `response.output_text.delta`: Brings the next piece of a text answer.
    ResponseOutputTextDelta(ResponseTextDeltaEvent),
    /// `response.output_text.done`: Announces that a text answer is complete.
    ResponseOutputTextDone(ResponseTextDoneEvent),
    /// `session.created`: Announces the new session; the first message on a socket.
    SessionCreated(SessionCreatedEvent),
    /// `session.updated`: Announces that the session's settings have changed.
    SessionUpdated(SessionUpdatedEvent),
    /// `output_audio_buffer.started`: Output audio buffer started of `RealtimeServerEvent` with
    /// `event_id` and `response_id`.
    OutputAudioBufferStarted(OutputAudioBufferStarted),
    /// `output_audio_buffer.stopped`: Output audio buffer stopped of `RealtimeServerEvent` with
    /// `event_id` and `response_id`.
    OutputAudioBufferStopped(OutputAudioBufferStopped),
    /// `output_audio_buffer.cleared`: Output audio buffer cleared of `RealtimeServerEvent` with
    /// `event_id` and `response_id`.
    OutputAudioBufferCleared(OutputAudioBufferCleared),
    /// `conversation.item.added`: Announces that an item has entered the conversation, maybe still
    /// unfinished.
    ConversationItemAdded(Box<ConversationItemAdded>),
    /// `conversation.item.done`: Announces that an item of the conversation is final.
    ConversationItemDone(Box<ConversationItemDone>),
    /// `input_audio_buffer.timeout_triggered`: Announces that nobody has spoken for the time you
    /// set.
    InputAudioBufferTimeoutTriggered(InputAudioBufferTimeoutTriggered),
    /// `conversation.item.input_audio_transcription.segment`: Brings a timed segment of a
    /// transcript, with its speaker.
    ConversationItemInputAudioTranscriptionSegment(ConversationItemInputAudioTranscriptionSegment),
    /// `mcp_list_tools.in_progress`: Announces that the tools of an MCP server are being listed.
    McpListToolsInProgress(McpListToolsInProgress),
    /// `mcp_list_tools.completed`: Announces that the tools of an MCP server have been listed.
    McpListToolsCompleted(McpListToolsCompleted),
    /// `mcp_list_tools.failed`: Announces that the tools of an MCP server could not be listed.
    McpListToolsFailed(McpListToolsFailed),
    /// `response.mcp_call_arguments.delta`: Brings the next piece of an MCP call's JSON arguments.
    ResponseMcpCallArgumentsDelta(ResponseMcpCallArgumentsDelta),
    /// `response.mcp_call_arguments.done`: Announces that the arguments of an MCP call are
    /// complete.
    ResponseMcpCallArgumentsDone(ResponseMcpCallArgumentsDone),
    /// `response.mcp_call.in_progress`: Announces that an MCP call has begun.
    ResponseMcpCallInProgress(ResponseMcpCallInProgress),
    /// `response.mcp_call.completed`: Announces that an MCP call has succeeded.
    ResponseMcpCallCompleted(ResponseMcpCallCompleted),
    /// `response.mcp_call.failed`: Announces that an MCP call has failed.
    ResponseMcpCallFailed(ResponseMcpCallFailed),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    RealtimeServerEvent = "realtime.RealtimeServerEvent";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("conversation.created", Pick::One(0)),
                ("conversation.item.added", Pick::One(34)),
                ("conversation.item.created", Pick::One(1)),
                ("conversation.item.deleted", Pick::One(2)),
                ("conversation.item.done", Pick::One(35)),
                ("conversation.item.input_audio_transcription.completed", Pick::One(3)),
                ("conversation.item.input_audio_transcription.delta", Pick::One(4)),
                ("conversation.item.input_audio_transcription.failed", Pick::One(5)),
                ("conversation.item.input_audio_transcription.segment", Pick::One(37)),
                ("conversation.item.retrieved", Pick::One(6)),
                ("conversation.item.truncated", Pick::One(7)),
                ("error", Pick::One(8)),
                ("input_audio_buffer.cleared", Pick::One(9)),
                ("input_audio_buffer.committed", Pick::One(10)),
                ("input_audio_buffer.dtmf_event_received", Pick::One(11)),
                ("input_audio_buffer.speech_started", Pick::One(12)),
                ("input_audio_buffer.speech_stopped", Pick::One(13)),
                ("input_audio_buffer.timeout_triggered", Pick::One(36)),
                ("mcp_list_tools.completed", Pick::One(39)),
                ("mcp_list_tools.failed", Pick::One(40)),
                ("mcp_list_tools.in_progress", Pick::One(38)),
                ("output_audio_buffer.cleared", Pick::One(33)),
                ("output_audio_buffer.started", Pick::One(31)),
                ("output_audio_buffer.stopped", Pick::One(32)),
                ("rate_limits.updated", Pick::One(14)),
                ("response.content_part.added", Pick::One(19)),
                ("response.content_part.done", Pick::One(20)),
                ("response.created", Pick::One(21)),
                ("response.done", Pick::One(22)),
                ("response.function_call_arguments.delta", Pick::One(23)),
                ("response.function_call_arguments.done", Pick::One(24)),
                ("response.mcp_call.completed", Pick::One(44)),
                ("response.mcp_call.failed", Pick::One(45)),
                ("response.mcp_call.in_progress", Pick::One(43)),
                ("response.mcp_call_arguments.delta", Pick::One(41)),
                ("response.mcp_call_arguments.done", Pick::One(42)),
                ("response.output_audio.delta", Pick::One(15)),
                ("response.output_audio.done", Pick::One(16)),
                ("response.output_audio_transcript.delta", Pick::One(17)),
                ("response.output_audio_transcript.done", Pick::One(18)),
                ("response.output_item.added", Pick::One(25)),
                ("response.output_item.done", Pick::One(26)),
                ("response.output_text.delta", Pick::One(27)),
                ("response.output_text.done", Pick::One(28)),
                ("session.created", Pick::One(29)),
                ("session.updated", Pick::One(30)),
            ],
            Pick::None,
        ),
    };
    0 ConversationCreated, 1 ConversationItemCreated, 2 ConversationItemDeleted,
    3 ConversationItemInputAudioTranscriptionCompleted,
    4 ConversationItemInputAudioTranscriptionDelta,
    5 ConversationItemInputAudioTranscriptionFailed, 6 ConversationItemRetrieved,
    7 ConversationItemTruncated, 8 Error, 9 InputAudioBufferCleared, 10 InputAudioBufferCommitted,
    11 InputAudioBufferDtmfEventReceived, 12 InputAudioBufferSpeechStarted,
    13 InputAudioBufferSpeechStopped, 14 RateLimitsUpdated, 15 ResponseOutputAudioDelta,
    16 ResponseOutputAudioDone, 17 ResponseOutputAudioTranscriptDelta,
    18 ResponseOutputAudioTranscriptDone, 19 ResponseContentPartAdded, 20 ResponseContentPartDone,
    21 ResponseCreated, 22 ResponseDone, 23 ResponseFunctionCallArgumentsDelta,
    24 ResponseFunctionCallArgumentsDone, 25 ResponseOutputItemAdded, 26 ResponseOutputItemDone,
    27 ResponseOutputTextDelta, 28 ResponseOutputTextDone, 29 SessionCreated, 30 SessionUpdated,
    31 OutputAudioBufferStarted, 32 OutputAudioBufferStopped, 33 OutputAudioBufferCleared,
    34 ConversationItemAdded, 35 ConversationItemDone, 36 InputAudioBufferTimeoutTriggered,
    37 ConversationItemInputAudioTranscriptionSegment, 38 McpListToolsInProgress,
    39 McpListToolsCompleted, 40 McpListToolsFailed, 41 ResponseMcpCallArgumentsDelta,
    42 ResponseMcpCallArgumentsDone, 43 ResponseMcpCallInProgress, 44 ResponseMcpCallCompleted,
    45 ResponseMcpCallFailed,
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
    ConversationItemRetrieved = "realtime.RealtimeServerEvent.ConversationItemRetrieved";
    [
        constant("type", "conversation.item.retrieved"),
        required("event_id"),
        required("item"),
    ];
    1 event_id, 2 item,
}

/// Output audio buffer cleared of `RealtimeServerEvent` with `event_id` and `response_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputAudioBufferCleared {
    /// ID of this single event.
    pub event_id: String,
    /// ID of the response concerned.
    pub response_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    OutputAudioBufferCleared = "realtime.RealtimeServerEvent.OutputAudioBufferCleared";
    [
        constant("type", "output_audio_buffer.cleared"),
        required("event_id"),
        required("response_id"),
    ];
    1 event_id, 2 response_id,
}

/// Output audio buffer started of `RealtimeServerEvent` with `event_id` and `response_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputAudioBufferStarted {
    /// ID of this single event.
    pub event_id: String,
    /// ID of the response concerned.
    pub response_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    OutputAudioBufferStarted = "realtime.RealtimeServerEvent.OutputAudioBufferStarted";
    [
        constant("type", "output_audio_buffer.started"),
        required("event_id"),
        required("response_id"),
    ];
    1 event_id, 2 response_id,
}

/// Output audio buffer stopped of `RealtimeServerEvent` with `event_id` and `response_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputAudioBufferStopped {
    /// ID of this single event.
    pub event_id: String,
    /// ID of the response concerned.
    pub response_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    OutputAudioBufferStopped = "realtime.RealtimeServerEvent.OutputAudioBufferStopped";
    [
        constant("type", "output_audio_buffer.stopped"),
        required("event_id"),
        required("response_id"),
    ];
    1 event_id, 2 response_id,
}
