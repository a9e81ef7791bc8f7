//! `ServerEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::live::{
    CommentaryAppendedEvent, DecisionEvent, DecisionItemCreatedEvent, DecisionItemDeletedEvent,
    DelegationCreatedEvent, ErrorEvent, InfoEvent, InputAudioMutedEvent, InputAudioUnmutedEvent,
    InputTranscriptDeltaEvent, InstructionsAppendedEvent, OutputAudioDeltaEvent,
    OutputAudioFixturePlayedEvent, OutputAudioFixturePlayingEvent, OutputTranscriptDeltaEvent,
    ResponseEvent, SessionClosedEvent, SessionStartedEvent, SessionUpdatedEvent,
    SessionUsageUpdatedEvent, ThinkingAppendedEvent,
};
use crate::{Leftovers, RawJson, Why};

/// Any message that the server sends over the main socket of a Live session.
#[derive(Clone)]
#[non_exhaustive]
pub enum ServerEvent {
    /// `session.started`: Announces that the Live session is running, with its settings.
    SessionStarted(Box<SessionStartedEvent>),
    /// `session.updated`: Announces that the settings of the Live session have changed.
    SessionUpdated(Box<SessionUpdatedEvent>),
    /// `session.input_audio.muted`: Announces that the caller's audio is muted.
    SessionInputAudioMuted(InputAudioMutedEvent),
    /// `session.input_audio.unmuted`: Announces that the caller's audio is heard again.
    SessionInputAudioUnmuted(InputAudioUnmutedEvent),
    /// `session.output_audio.fixture.playing`: Announces that prepared audio has begun to play.
    SessionOutputAudioFixturePlaying(OutputAudioFixturePlayingEvent),
    /// `session.output_audio.fixture.played`: Announces that prepared audio has been played to its
    /// end.
    SessionOutputAudioFixturePlayed(OutputAudioFixturePlayedEvent),
    /// `session.instructions.appended`: Confirms added instructions, with their place on the
    /// session's timeline.
    SessionInstructionsAppended(InstructionsAppendedEvent),
    /// `session.thinking.appended`: Confirms an added thinking note, with its place on the
    /// session's timeline.
    SessionThinkingAppended(ThinkingAppendedEvent),
    /// `session.commentary.appended`: Confirms an added commentary note, with its place on the
    /// session's timeline.
    SessionCommentaryAppended(CommentaryAppendedEvent),
    /// `session.input_audio.append`: Session input audio append of `ServerEvent` with `audio`.
    SessionInputAudioAppend(SessionInputAudioAppend),
    /// `session.output_audio.delta`: Brings the next piece of spoken audio as base64.
    SessionOutputAudioDelta(OutputAudioDeltaEvent),
    /// `session.input_transcript.delta`: Brings the next timed piece of what the caller said.
    SessionInputTranscriptDelta(InputTranscriptDeltaEvent),
    /// `session.output_transcript.delta`: Brings the next timed piece of what the voice model said.
    SessionOutputTranscriptDelta(OutputTranscriptDeltaEvent),
    /// `session.delegation.created`: Announces that the voice model has handed a question on, and
    /// to whom.
    SessionDelegationCreated(DelegationCreatedEvent),
    /// `decision.event`: Brings a finished decision, with what set it off.
    DecisionEvent(Box<DecisionEvent>),
    /// `decision.item.created`: Announces that an item was added to the input of the session's
    /// decisions.
    DecisionItemCreated(DecisionItemCreatedEvent),
    /// `decision.item.deleted`: Announces that an item was taken out of the input of the session's
    /// decisions.
    DecisionItemDeleted(DecisionItemDeletedEvent),
    /// `response.event`: Passes on a stream event of the delegated responses model as raw JSON.
    ResponseEvent(ResponseEvent),
    /// `session.usage.updated`: Reports how long the session has run and how full its context is.
    SessionUsageUpdated(SessionUsageUpdatedEvent),
    /// `session.closed`: Announces that the Live session has ended, why, and its final usage.
    SessionClosed(Box<SessionClosedEvent>),
    /// `error`: Reports a problem with one of your messages; the session may go on.
    Error(ErrorEvent),
    /// `info`: Passes on a notice from the service that is not an error.
    Info(InfoEvent),
    /// `transport.dtmf.received`: Transport dtmf received of `ServerEvent` with `event` and
    /// `event_id`.
    TransportDtmfReceived(TransportDtmfReceived),
    /// `transport.dtmf.send`: Transport dtmf send of `ServerEvent` with `client_event_id`, `event`
    /// and `event_id`.
    TransportDtmfSend(TransportDtmfSend),
    /// `transport.dtmf.sent`: Transport dtmf sent of `ServerEvent` with `client_event_id`, `event`
    /// and `event_id`.
    TransportDtmfSent(TransportDtmfSent),
    /// `transport.ringing`: Transport ringing of `ServerEvent` with `event_id` and `session_id`.
    TransportRinging(TransportRinging),
    /// `transport.answered`: Transport answered of `ServerEvent` with `event_id` and `session_id`.
    TransportAnswered(TransportAnswered),
    /// `transport.failed`: Transport failed of `ServerEvent` with `error`, `event_id` and
    /// `session_id`.
    TransportFailed(TransportFailed),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ServerEvent = "live.ServerEvent";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("decision.event", Pick::One(14)),
                ("decision.item.created", Pick::One(15)),
                ("decision.item.deleted", Pick::One(16)),
                ("error", Pick::One(20)),
                ("info", Pick::One(21)),
                ("response.event", Pick::One(17)),
                ("session.closed", Pick::One(19)),
                ("session.commentary.appended", Pick::One(8)),
                ("session.delegation.created", Pick::One(13)),
                ("session.input_audio.append", Pick::One(9)),
                ("session.input_audio.muted", Pick::One(2)),
                ("session.input_audio.unmuted", Pick::One(3)),
                ("session.input_transcript.delta", Pick::One(11)),
                ("session.instructions.appended", Pick::One(6)),
                ("session.output_audio.delta", Pick::One(10)),
                ("session.output_audio.fixture.played", Pick::One(5)),
                ("session.output_audio.fixture.playing", Pick::One(4)),
                ("session.output_transcript.delta", Pick::One(12)),
                ("session.started", Pick::One(0)),
                ("session.thinking.appended", Pick::One(7)),
                ("session.updated", Pick::One(1)),
                ("session.usage.updated", Pick::One(18)),
                ("transport.answered", Pick::One(26)),
                ("transport.dtmf.received", Pick::One(22)),
                ("transport.dtmf.send", Pick::One(23)),
                ("transport.dtmf.sent", Pick::One(24)),
                ("transport.failed", Pick::One(27)),
                ("transport.ringing", Pick::One(25)),
            ],
            Pick::None,
        ),
    };
    0 SessionStarted, 1 SessionUpdated, 2 SessionInputAudioMuted, 3 SessionInputAudioUnmuted,
    4 SessionOutputAudioFixturePlaying, 5 SessionOutputAudioFixturePlayed,
    6 SessionInstructionsAppended, 7 SessionThinkingAppended, 8 SessionCommentaryAppended,
    9 SessionInputAudioAppend, 10 SessionOutputAudioDelta, 11 SessionInputTranscriptDelta,
    12 SessionOutputTranscriptDelta, 13 SessionDelegationCreated, 14 DecisionEvent,
    15 DecisionItemCreated, 16 DecisionItemDeleted, 17 ResponseEvent, 18 SessionUsageUpdated,
    19 SessionClosed, 20 Error, 21 Info, 22 TransportDtmfReceived, 23 TransportDtmfSend,
    24 TransportDtmfSent, 25 TransportRinging, 26 TransportAnswered, 27 TransportFailed,
}

/// Session input audio append of `ServerEvent` with `audio`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionInputAudioAppend {
    /// Sound data, or the settings for sound.
    pub audio: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SessionInputAudioAppend = "live.ServerEvent.SessionInputAudioAppend";
    [
        constant("type", "session.input_audio.append"),
        required("audio"),
    ];
    1 audio,
}

/// Transport answered of `ServerEvent` with `event_id` and `session_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransportAnswered {
    /// ID of this single event.
    pub event_id: String,
    /// ID of the session concerned.
    pub session_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    TransportAnswered = "live.ServerEvent.TransportAnswered";
    [
        constant("type", "transport.answered"),
        required("event_id"),
        required("session_id"),
    ];
    1 event_id, 2 session_id,
}

/// Transport dtmf received of `ServerEvent` with `event` and `event_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransportDtmfReceived {
    /// The event itself, or its name.
    pub event: String,
    /// ID of this single event.
    pub event_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    TransportDtmfReceived = "live.ServerEvent.TransportDtmfReceived";
    [
        constant("type", "transport.dtmf.received"),
        required("event"),
        required("event_id"),
    ];
    1 event, 2 event_id,
}

/// Transport dtmf send of `ServerEvent` with `client_event_id`, `event` and `event_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransportDtmfSend {
    /// ID of the client event that led to this one.
    pub client_event_id: Option<String>,
    /// The event itself, or its name.
    pub event: String,
    /// ID of this single event.
    pub event_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    TransportDtmfSend = "live.ServerEvent.TransportDtmfSend";
    [
        constant("type", "transport.dtmf.send"),
        optional("client_event_id").or_null(),
        required("event"),
        required("event_id"),
    ];
    1 client_event_id, 2 event, 3 event_id,
}

/// Transport dtmf sent of `ServerEvent` with `client_event_id`, `event` and `event_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransportDtmfSent {
    /// ID of the client event that led to this one.
    pub client_event_id: Option<String>,
    /// The event itself, or its name.
    pub event: String,
    /// ID of this single event.
    pub event_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    TransportDtmfSent = "live.ServerEvent.TransportDtmfSent";
    [
        constant("type", "transport.dtmf.sent"),
        optional("client_event_id").or_null(),
        required("event"),
        required("event_id"),
    ];
    1 client_event_id, 2 event, 3 event_id,
}

/// Transport failed of `ServerEvent` with `error`, `event_id` and `session_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransportFailed {
    /// What went wrong, if anything did.
    pub error: TransportFailedError,
    /// ID of this single event.
    pub event_id: String,
    /// ID of the session concerned.
    pub session_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    TransportFailed = "live.ServerEvent.TransportFailed";
    [
        constant("type", "transport.failed"),
        required("error"),
        required("event_id"),
        required("session_id"),
    ];
    1 error, 2 event_id, 3 session_id,
}

/// Transport failed error of `ServerEvent` with `code`, `message` and `param`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransportFailedError {
    /// Machine readable code of the error, language or program.
    pub code: String,
    /// Text of the message, or the message itself.
    pub message: String,
    /// Request parameter that the error is about.
    pub param: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    TransportFailedError = "live.ServerEvent.TransportFailedError";
    [
        constant("type", "call_error"),
        required("code"),
        required("message"),
        optional("param").or_null(),
    ];
    1 code, 2 message, 3 param,
}

/// Transport ringing of `ServerEvent` with `event_id` and `session_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransportRinging {
    /// ID of this single event.
    pub event_id: String,
    /// ID of the session concerned.
    pub session_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    TransportRinging = "live.ServerEvent.TransportRinging";
    [
        constant("type", "transport.ringing"),
        required("event_id"),
        required("session_id"),
    ];
    1 event_id, 2 session_id,
}
