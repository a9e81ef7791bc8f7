//! `ConnectClientEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::live::{
    CommentaryAppendEvent, DecisionCreateEvent, DecisionItemCreateEvent, DecisionItemDeleteEvent,
    InputAudioMuteEvent, InputAudioUnmuteEvent, InstructionsAppendEvent,
    OutputAudioFixturePlayEvent, ResponseCreateEvent, ResponseItemCreateEvent, SessionCloseEvent,
    SessionUpdateEvent, ThinkingAppendEvent,
};
use crate::{IntoMaybe, Leftovers, Maybe, RawJson, Why};

/// Any message that you send over a sideband socket of a Live session.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConnectClientEvent {
    /// `session.update`: Changes the delegation or triggers of a running Live session.
    SessionUpdate(SessionUpdateEvent),
    /// `session.input_audio.mute`: Mutes the caller's audio.
    SessionInputAudioMute(InputAudioMuteEvent),
    /// `session.input_audio.unmute`: Lets the caller's audio be heard again.
    SessionInputAudioUnmute(InputAudioUnmuteEvent),
    /// `session.output_audio.fixture.play`: Plays a prepared piece of audio to the caller.
    SessionOutputAudioFixturePlay(OutputAudioFixturePlayEvent),
    /// `transport.dtmf.send`: Transport dtmf send of `ConnectClientEvent` with `event` and
    /// `event_id`.
    TransportDtmfSend(TransportDtmfSend),
    /// `session.instructions.append`: Adds instructions in the middle of a Live session, at most
    /// 500 tokens at a time.
    SessionInstructionsAppend(InstructionsAppendEvent),
    /// `session.thinking.append`: Adds a thinking note to a Live session, in answer to a delegation
    /// or on its own.
    SessionThinkingAppend(ThinkingAppendEvent),
    /// `session.commentary.append`: Adds a commentary note to a Live session, in answer to a
    /// delegation or on its own.
    SessionCommentaryAppend(CommentaryAppendEvent),
    /// `decision.create`: Asks for a decision on the items collected so far.
    DecisionCreate(DecisionCreateEvent),
    /// `decision.item.create`: Adds an item to the input of the session's decisions.
    DecisionItemCreate(DecisionItemCreateEvent),
    /// `decision.item.delete`: Takes an item out of the input of the session's decisions.
    DecisionItemDelete(DecisionItemDeleteEvent),
    /// `response.item.create`: Adds an input item, such as a tool result, for the delegated
    /// responses model.
    ResponseItemCreate(Box<ResponseItemCreateEvent>),
    /// `response.create`: Has the delegated responses model answer on the items it has.
    ResponseCreate(ResponseCreateEvent),
    /// `session.close`: Ends a Live session; wait for the closing event before you disconnect.
    SessionClose(SessionCloseEvent),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ConnectClientEvent = "live.ConnectClientEvent";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("decision.create", Pick::One(8)),
                ("decision.item.create", Pick::One(9)),
                ("decision.item.delete", Pick::One(10)),
                ("response.create", Pick::One(12)),
                ("response.item.create", Pick::One(11)),
                ("session.close", Pick::One(13)),
                ("session.commentary.append", Pick::One(7)),
                ("session.input_audio.mute", Pick::One(1)),
                ("session.input_audio.unmute", Pick::One(2)),
                ("session.instructions.append", Pick::One(5)),
                ("session.output_audio.fixture.play", Pick::One(3)),
                ("session.thinking.append", Pick::One(6)),
                ("session.update", Pick::One(0)),
                ("transport.dtmf.send", Pick::One(4)),
            ],
            Pick::None,
        ),
    };
    0 SessionUpdate, 1 SessionInputAudioMute, 2 SessionInputAudioUnmute,
    3 SessionOutputAudioFixturePlay, 4 TransportDtmfSend, 5 SessionInstructionsAppend,
    6 SessionThinkingAppend, 7 SessionCommentaryAppend, 8 DecisionCreate, 9 DecisionItemCreate,
    10 DecisionItemDelete, 11 ResponseItemCreate, 12 ResponseCreate, 13 SessionClose,
}

from!(ConnectClientEvent {
    SessionUpdate(SessionUpdateEvent),
    SessionInputAudioMute(InputAudioMuteEvent),
    SessionInputAudioUnmute(InputAudioUnmuteEvent),
    SessionOutputAudioFixturePlay(OutputAudioFixturePlayEvent),
    TransportDtmfSend(TransportDtmfSend),
    SessionInstructionsAppend(InstructionsAppendEvent),
    SessionThinkingAppend(ThinkingAppendEvent),
    SessionCommentaryAppend(CommentaryAppendEvent),
    DecisionCreate(DecisionCreateEvent),
    DecisionItemCreate(DecisionItemCreateEvent),
    DecisionItemDelete(DecisionItemDeleteEvent),
    ResponseItemCreate(ResponseItemCreateEvent),
    ResponseCreate(ResponseCreateEvent),
    SessionClose(SessionCloseEvent),
});

/// Transport dtmf send of `ConnectClientEvent` with `event` and `event_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransportDtmfSend {
    /// The event itself, or its name.
    pub event: String,
    /// ID of this single event.
    pub event_id: Maybe<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    TransportDtmfSend = "live.ConnectClientEvent.TransportDtmfSend";
    [
        constant("type", "transport.dtmf.send"),
        required("event"),
        optional("event_id").or_null(),
    ];
    1 event, 2 event_id,
}

impl TransportDtmfSend {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(event: impl Into<String>) -> Self {
        Self {
            event: event.into(),
            ..Self::default()
        }
    }

    /// ID of this single event.
    #[must_use]
    pub fn event_id<By>(mut self, event_id: impl IntoMaybe<String, By>) -> Self {
        self.event_id = event_id.into_maybe();
        self
    }
}
