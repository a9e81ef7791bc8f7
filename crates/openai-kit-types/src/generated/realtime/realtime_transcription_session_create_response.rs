//! `RealtimeTranscriptionSessionCreateResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::realtime::realtime_audio_config_input::NoiseReduction;
use crate::realtime::{
    AudioTranscription, RealtimeAudioFormats, RealtimeTranscriptionSessionTurnDetection,
};

pub use crate::realtime::realtime_audio_config_input::NoiseReduction as AudioInputNoiseReduction;
pub use crate::realtime::realtime_session_create_request::Include;

/// A Realtime transcription session with all its settings.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeTranscriptionSessionCreateResponse {
    /// ID that names this object.
    pub id: String,
    /// Kind of object, as a fixed name.
    pub object: String,
    /// Sound data, or the settings for sound.
    pub audio: Option<Audio>,
    /// When it stops being valid. Unix seconds.
    pub expires_at: Option<i64>,
    /// Extra data to put into the reply.
    pub include: Option<Vec<Include>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeTranscriptionSessionCreateResponse = "realtime.RealtimeTranscriptionSessionCreateResponse";
    [
        required("id"),
        required("object"),
        constant("type", "transcription"),
        optional("audio").or_null(),
        optional("expires_at").or_null(),
        optional("include").or_null(),
    ];
    0 id, 1 object, 3 audio, 4 expires_at, 5 include,
}

/// Audio of `RealtimeTranscriptionSessionCreateResponse` with `input`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Audio {
    /// What the model or tool is given.
    pub input: Option<AudioInput>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Audio = "realtime.RealtimeTranscriptionSessionCreateResponse.Audio";
    [
        optional("input").or_null(),
    ];
    0 input,
}

/// Audio input of `RealtimeTranscriptionSessionCreateResponse` with `format`, `noise_reduction` and
/// more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioInput {
    /// Shape or coding of the data.
    pub format: Option<RealtimeAudioFormats>,
    /// Filter against noise in the incoming sound.
    pub noise_reduction: Option<NoiseReduction>,
    /// How speech is written down.
    pub transcription: Option<AudioTranscription>,
    /// How the end of a speaker's turn is found.
    pub turn_detection: Option<RealtimeTranscriptionSessionTurnDetection>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AudioInput = "realtime.RealtimeTranscriptionSessionCreateResponse.AudioInput";
    [
        optional("format").or_null(),
        optional("noise_reduction").or_null(),
        optional("transcription").or_null(),
        optional("turn_detection").or_null(),
    ];
    0 format, 1 noise_reduction, 2 transcription, 3 turn_detection,
}
