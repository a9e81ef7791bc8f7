//! `RealtimeClientEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::realtime::{
    ConversationItemCreateEvent, ResponseCreateEvent, SessionUpdateEvent,
    TranscriptionSessionUpdate,
};
use crate::realtime::{
    ConversationItemDeleteEvent, ConversationItemRetrieveEvent, ConversationItemTruncateEvent,
    InputAudioBufferAppendEvent, InputAudioBufferClearEvent, InputAudioBufferCommitEvent,
    OutputAudioBufferClearEvent, ResponseCancelEvent,
};
use crate::{RawJson, Why};

pub use crate::realtime::OutputAudioBufferClearEvent as OutputAudioBufferClear;

/// Any message that you send over a Realtime socket (old beta API).
#[derive(Clone)]
#[non_exhaustive]
pub enum RealtimeClientEvent {
    /// `conversation.item.create`: Adds an item to the conversation, at the end or after a given
    /// item (old beta API).
    ConversationItemCreate(Box<ConversationItemCreateEvent>),
    /// `conversation.item.delete`: Removes an item from the conversation.
    ConversationItemDelete(ConversationItemDeleteEvent),
    /// `conversation.item.retrieve`: Asks for the server's copy of an item, for example its
    /// processed audio.
    ConversationItemRetrieve(ConversationItemRetrieveEvent),
    /// `conversation.item.truncate`: Cuts off the part of a spoken answer that was never played.
    ConversationItemTruncate(ConversationItemTruncateEvent),
    /// `input_audio_buffer.append`: Adds base64 audio to the input buffer.
    InputAudioBufferAppend(InputAudioBufferAppendEvent),
    /// `input_audio_buffer.clear`: Empties the input buffer.
    InputAudioBufferClear(InputAudioBufferClearEvent),
    /// `output_audio_buffer.clear`: Stops the audio that is playing; for WebRTC and SIP only.
    OutputAudioBufferClear(OutputAudioBufferClearEvent),
    /// `input_audio_buffer.commit`: Turns the buffered audio into a user message.
    InputAudioBufferCommit(InputAudioBufferCommitEvent),
    /// `response.cancel`: Stops a response in progress.
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
    OutputAudioBufferClear(OutputAudioBufferClearEvent),
    InputAudioBufferCommit(InputAudioBufferCommitEvent),
    ResponseCancel(ResponseCancelEvent),
    ResponseCreate(ResponseCreateEvent),
    SessionUpdate(SessionUpdateEvent),
    TranscriptionSessionUpdate(TranscriptionSessionUpdate),
});
