//! `ForkServerEvent` and what it holds.
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
use crate::{RawJson, Why};

pub use crate::live::server_event::SessionInputAudioAppend;
pub use crate::live::server_event::TransportAnswered;
pub use crate::live::server_event::TransportDtmfReceived;
pub use crate::live::server_event::TransportDtmfSend;
pub use crate::live::server_event::TransportDtmfSent;
pub use crate::live::server_event::TransportFailed;
pub use crate::live::server_event::TransportFailedError;
pub use crate::live::server_event::TransportRinging;

/// Any message that the server sends over the socket of a forked Live session.
#[derive(Clone)]
#[non_exhaustive]
pub enum ForkServerEvent {
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
    ForkServerEvent = "live.ForkServerEvent";
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
