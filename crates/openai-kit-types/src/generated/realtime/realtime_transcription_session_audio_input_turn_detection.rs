//! `RealtimeTranscriptionSessionAudioInputTurnDetection` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{RawJson, Why};

pub use crate::realtime::realtime_audio_input_turn_detection::SemanticVad;
pub use crate::realtime::realtime_audio_input_turn_detection::SemanticVadEagerness;
pub use crate::realtime::realtime_audio_input_turn_detection::ServerVad;

/// How a transcription session finds turns: by volume, by meaning or not.
#[derive(Clone)]
#[non_exhaustive]
pub enum RealtimeTranscriptionSessionAudioInputTurnDetection {
    /// `server_vad`: Server vad of `RealtimeAudioInputTurnDetection` with `create_response`,
    /// `idle_timeout_ms` and more.
    ServerVad(ServerVad),
    /// `semantic_vad`: Semantic vad of `RealtimeAudioInputTurnDetection` with `create_response`,
    /// `eagerness` and `interrupt_response`.
    SemanticVad(SemanticVad),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    RealtimeTranscriptionSessionAudioInputTurnDetection = "realtime.RealtimeTranscriptionSessionAudioInputTurnDetection";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("semantic_vad", Pick::One(1)),
                ("server_vad", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 ServerVad, 1 SemanticVad,
}

from!(RealtimeTranscriptionSessionAudioInputTurnDetection {
    ServerVad(ServerVad),
    SemanticVad(SemanticVad),
});
