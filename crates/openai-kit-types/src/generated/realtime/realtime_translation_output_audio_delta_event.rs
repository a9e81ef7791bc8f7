//! `RealtimeTranslationOutputAudioDeltaEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Brings the next piece of the translation as audio.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeTranslationOutputAudioDeltaEvent {
    /// Number of sound channels.
    pub channels: Option<i64>,
    /// Newly arrived part, to be added to what came before.
    pub delta: String,
    /// Position in the session, in milliseconds.
    pub elapsed_ms: Option<i64>,
    /// ID of this single event.
    pub event_id: String,
    /// Shape or coding of the data.
    pub format: Option<Format>,
    /// Samples per second, in hertz.
    pub sample_rate: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeTranslationOutputAudioDeltaEvent = "realtime.RealtimeTranslationOutputAudioDeltaEvent";
    [
        constant("type", "session.output_audio.delta"),
        optional("channels").or_null(),
        required("delta"),
        optional("elapsed_ms").or_null(),
        required("event_id"),
        optional("format").or_null(),
        optional("sample_rate").or_null(),
    ];
    1 channels, 2 delta, 3 elapsed_ms, 4 event_id, 5 format, 6 sample_rate,
}

/// Format of `RealtimeTranslationOutputAudioDeltaEvent`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Format {
    /// `pcm16`
    Pcm16,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Format;
    "pcm16" Pcm16,
}
