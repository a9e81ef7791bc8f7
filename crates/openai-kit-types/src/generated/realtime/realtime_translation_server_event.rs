//! `RealtimeTranslationServerEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::realtime::{
    RealtimeErrorEvent, RealtimeTranslationInputTranscriptDeltaEvent,
    RealtimeTranslationOutputAudioDeltaEvent, RealtimeTranslationOutputTranscriptDeltaEvent,
    RealtimeTranslationSessionClosedEvent, RealtimeTranslationSessionCreatedEvent,
    RealtimeTranslationSessionUpdatedEvent,
};
use crate::{RawJson, Why};

/// Any message that the server sends over a translation socket.
#[derive(Clone)]
#[non_exhaustive]
pub enum RealtimeTranslationServerEvent {
    /// `error`: Reports an error; the session goes on in most cases.
    Error(RealtimeErrorEvent),
    /// `session.created`: Announces the new translation session; the first message on its socket.
    Created(RealtimeTranslationSessionCreatedEvent),
    /// `session.updated`: Announces that the settings of a translation session have changed.
    Updated(RealtimeTranslationSessionUpdatedEvent),
    /// `session.closed`: Announces that a translation session has ended.
    Closed(RealtimeTranslationSessionClosedEvent),
    /// `session.input_transcript.delta`: Brings the next piece of what was said, in the source
    /// language.
    InputTranscriptDelta(RealtimeTranslationInputTranscriptDeltaEvent),
    /// `session.output_transcript.delta`: Brings the next piece of the translation as text.
    OutputTranscriptDelta(RealtimeTranslationOutputTranscriptDeltaEvent),
    /// `session.output_audio.delta`: Brings the next piece of the translation as audio.
    OutputAudioDelta(RealtimeTranslationOutputAudioDeltaEvent),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    RealtimeTranslationServerEvent = "realtime.RealtimeTranslationServerEvent";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("error", Pick::One(0)),
                ("session.closed", Pick::One(3)),
                ("session.created", Pick::One(1)),
                ("session.input_transcript.delta", Pick::One(4)),
                ("session.output_audio.delta", Pick::One(6)),
                ("session.output_transcript.delta", Pick::One(5)),
                ("session.updated", Pick::One(2)),
            ],
            Pick::None,
        ),
    };
    0 Error, 1 Created, 2 Updated, 3 Closed, 4 InputTranscriptDelta, 5 OutputTranscriptDelta,
    6 OutputAudioDelta,
}
