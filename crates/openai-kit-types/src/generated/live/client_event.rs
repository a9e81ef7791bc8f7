//! `ClientEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::live::{
    CommentaryAppendEvent, DecisionCreateEvent, DecisionItemCreateEvent, DecisionItemDeleteEvent,
    InputAudioAppendEvent, InputAudioMuteEvent, InputAudioUnmuteEvent, InstructionsAppendEvent,
    OutputAudioFixturePlayEvent, ResponseCreateEvent, ResponseItemCreateEvent, SessionCloseEvent,
    SessionStartEvent, SessionUpdateEvent, ThinkingAppendEvent,
};
use crate::{RawJson, Why};

/// Any message that you send over the main socket of a Live session.
#[derive(Clone)]
#[non_exhaustive]
pub enum ClientEvent {
    /// `session.start`: Starts a Live session; the first message you send on a new socket.
    SessionStart(Box<SessionStartEvent>),
    /// `session.update`: Changes the delegation or triggers of a running Live session.
    SessionUpdate(SessionUpdateEvent),
    /// `session.input_audio.append`: Sends the next piece of microphone audio as base64.
    SessionInputAudioAppend(InputAudioAppendEvent),
    /// `session.input_audio.mute`: Mutes the caller's audio.
    SessionInputAudioMute(InputAudioMuteEvent),
    /// `session.input_audio.unmute`: Lets the caller's audio be heard again.
    SessionInputAudioUnmute(InputAudioUnmuteEvent),
    /// `session.output_audio.fixture.play`: Plays a prepared piece of audio to the caller.
    SessionOutputAudioFixturePlay(OutputAudioFixturePlayEvent),
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
    ClientEvent = "live.ClientEvent";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("decision.create", Pick::One(9)),
                ("decision.item.create", Pick::One(10)),
                ("decision.item.delete", Pick::One(11)),
                ("response.create", Pick::One(13)),
                ("response.item.create", Pick::One(12)),
                ("session.close", Pick::One(14)),
                ("session.commentary.append", Pick::One(8)),
                ("session.input_audio.append", Pick::One(2)),
                ("session.input_audio.mute", Pick::One(3)),
                ("session.input_audio.unmute", Pick::One(4)),
                ("session.instructions.append", Pick::One(6)),
                ("session.output_audio.fixture.play", Pick::One(5)),
                ("session.start", Pick::One(0)),
                ("session.thinking.append", Pick::One(7)),
                ("session.update", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 SessionStart, 1 SessionUpdate, 2 SessionInputAudioAppend, 3 SessionInputAudioMute,
    4 SessionInputAudioUnmute, 5 SessionOutputAudioFixturePlay, 6 SessionInstructionsAppend,
    7 SessionThinkingAppend, 8 SessionCommentaryAppend, 9 DecisionCreate, 10 DecisionItemCreate,
    11 DecisionItemDelete, 12 ResponseItemCreate, 13 ResponseCreate, 14 SessionClose,
}

from!(ClientEvent {
    SessionStart(SessionStartEvent),
    SessionUpdate(SessionUpdateEvent),
    SessionInputAudioAppend(InputAudioAppendEvent),
    SessionInputAudioMute(InputAudioMuteEvent),
    SessionInputAudioUnmute(InputAudioUnmuteEvent),
    SessionOutputAudioFixturePlay(OutputAudioFixturePlayEvent),
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
