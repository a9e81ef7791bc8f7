//! `ConnectClientEventParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::realtime::{
    RealtimeTranslationInputAudioBufferAppendEvent, RealtimeTranslationSessionCloseEvent,
    RealtimeTranslationSessionUpdateEvent,
};
use crate::{RawJson, Why};

/// Any message that you send over a translation socket.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConnectClientEventParam {
    /// `session.update`: Changes the audio settings of a translation session.
    Update(RealtimeTranslationSessionUpdateEvent),
    /// `session.input_audio_buffer.append`: Sends the next piece of audio to translate, as base64.
    InputAudioBufferAppend(RealtimeTranslationInputAudioBufferAppendEvent),
    /// `session.close`: Ends a translation session; the rest of the output still arrives.
    Close(RealtimeTranslationSessionCloseEvent),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ConnectClientEventParam = "realtime.ConnectClientEventParam";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("session.close", Pick::One(2)),
                ("session.input_audio_buffer.append", Pick::One(1)),
                ("session.update", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 Update, 1 InputAudioBufferAppend, 2 Close,
}

from!(ConnectClientEventParam {
    Update(RealtimeTranslationSessionUpdateEvent),
    InputAudioBufferAppend(RealtimeTranslationInputAudioBufferAppendEvent),
    Close(RealtimeTranslationSessionCloseEvent),
});
