//! `RealtimeClientEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::realtime::{
    ConversationItemCreateEvent, ConversationItemDeleteEvent, ConversationItemRetrieveEvent,
    ConversationItemTruncateEvent, InputAudioBufferAppendEvent, InputAudioBufferClearEvent,
    InputAudioBufferCommitEvent, ResponseCancelEvent, ResponseCreateEvent, SessionUpdateEvent,
    TranscriptionSessionUpdate,
};
use crate::{IntoMaybe, Leftovers, Maybe, RawJson, Why};

/// Any message that you send over a Realtime socket (old beta API).
#[derive(Clone)]
#[non_exhaustive]
pub enum RealtimeClientEvent {
    /// `conversation.item.create`: Adds an item to the conversation, at the end or after a given
    /// item (old beta API).
    ConversationItemCreate(Box<ConversationItemCreateEvent>),
    /// `conversation.item.delete`: Removes an item from the conversation (old beta API).
    ConversationItemDelete(ConversationItemDeleteEvent),
    /// `conversation.item.retrieve`: Asks for the server's copy of an item, for example its
    /// processed audio (old beta API).
    ConversationItemRetrieve(ConversationItemRetrieveEvent),
    /// `conversation.item.truncate`: Cuts off the part of a spoken answer that was never played
    /// (old beta API).
    ConversationItemTruncate(ConversationItemTruncateEvent),
    /// `input_audio_buffer.append`: Adds base64 audio to the input buffer (old beta API).
    InputAudioBufferAppend(InputAudioBufferAppendEvent),
    /// `input_audio_buffer.clear`: Empties the input buffer (old beta API).
    InputAudioBufferClear(InputAudioBufferClearEvent),
    /// `output_audio_buffer.clear`: Output audio buffer clear of `RealtimeClientEvent` with
    /// `event_id`.
    OutputAudioBufferClear(OutputAudioBufferClear),
    /// `input_audio_buffer.commit`: Turns the buffered audio into a user message (old beta API).
    InputAudioBufferCommit(InputAudioBufferCommitEvent),
    /// `response.cancel`: Stops a response in progress (old beta API).
    ResponseCancel(ResponseCancelEvent),
    /// `response.create`: Asks the model to answer, optionally with settings for this answer only
    /// (old beta API).
    ResponseCreate(Box<ResponseCreateEvent>),
    /// `session.update`: Changes the settings of the session (old beta API).
    SessionUpdate(Box<SessionUpdateEvent>),
    /// `transcription_session.update`: Changes the settings of a transcription session (old beta
    /// API).
    TranscriptionSessionUpdate(Box<TranscriptionSessionUpdate>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    RealtimeClientEvent = "beta.realtime.RealtimeClientEvent";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("conversation.item.create", Pick::One(0)),
                ("conversation.item.delete", Pick::One(1)),
                ("conversation.item.retrieve", Pick::One(2)),
                ("conversation.item.truncate", Pick::One(3)),
                ("input_audio_buffer.append", Pick::One(4)),
                ("input_audio_buffer.clear", Pick::One(5)),
                ("input_audio_buffer.commit", Pick::One(7)),
                ("output_audio_buffer.clear", Pick::One(6)),
                ("response.cancel", Pick::One(8)),
                ("response.create", Pick::One(9)),
                ("session.update", Pick::One(10)),
                ("transcription_session.update", Pick::One(11)),
            ],
            Pick::None,
        ),
    };
    0 ConversationItemCreate, 1 ConversationItemDelete, 2 ConversationItemRetrieve,
    3 ConversationItemTruncate, 4 InputAudioBufferAppend, 5 InputAudioBufferClear,
    6 OutputAudioBufferClear, 7 InputAudioBufferCommit, 8 ResponseCancel, 9 ResponseCreate,
    10 SessionUpdate, 11 TranscriptionSessionUpdate,
}

from!(RealtimeClientEvent {
    ConversationItemCreate(ConversationItemCreateEvent),
    ConversationItemDelete(ConversationItemDeleteEvent),
    ConversationItemRetrieve(ConversationItemRetrieveEvent),
    ConversationItemTruncate(ConversationItemTruncateEvent),
    InputAudioBufferAppend(InputAudioBufferAppendEvent),
    InputAudioBufferClear(InputAudioBufferClearEvent),
    OutputAudioBufferClear(OutputAudioBufferClear),
    InputAudioBufferCommit(InputAudioBufferCommitEvent),
    ResponseCancel(ResponseCancelEvent),
    ResponseCreate(ResponseCreateEvent),
    SessionUpdate(SessionUpdateEvent),
    TranscriptionSessionUpdate(TranscriptionSessionUpdate),
});

/// Output audio buffer clear of `RealtimeClientEvent` with `event_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputAudioBufferClear {
    /// ID of this single event.
    pub event_id: Maybe<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    OutputAudioBufferClear = "beta.realtime.RealtimeClientEvent.OutputAudioBufferClear";
    [
        constant("type", "output_audio_buffer.clear"),
        optional("event_id").or_null(),
    ];
    1 event_id,
}

impl OutputAudioBufferClear {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of this single event.
    #[must_use]
    pub fn event_id<By>(mut self, event_id: impl IntoMaybe<String, By>) -> Self {
        self.event_id = event_id.into_maybe();
        self
    }
}
