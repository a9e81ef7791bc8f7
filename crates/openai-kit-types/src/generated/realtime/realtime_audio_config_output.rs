//! `RealtimeAudioConfigOutput` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::realtime::RealtimeAudioFormats;
use crate::{IntoMaybe, Leftovers};

pub use crate::audio::speech_create_params::VoiceID;
pub use crate::chat::chat_completion_audio_param::Voice;
pub use crate::chat::chat_completion_audio_param::VoiceText;

/// The encoding, speed and voice of outgoing audio.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeAudioConfigOutput {
    /// Shape or coding of the data.
    pub format: Option<RealtimeAudioFormats>,
    /// Speed of the speech, as a factor. 0.25 to 1.5; 1 by default.
    pub speed: Option<f64>,
    /// Voice that speaks; fixed once it has spoken. `alloy` by default.
    pub voice: Option<Voice>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeAudioConfigOutput = "realtime.RealtimeAudioConfigOutput";
    [
        optional("format").or_null(),
        optional("speed").or_null(),
        optional("voice").or_null(),
    ];
    0 format, 1 speed, 2 voice,
}

impl RealtimeAudioConfigOutput {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Shape or coding of the data.
    #[must_use]
    pub fn format<By>(mut self, format: impl IntoMaybe<RealtimeAudioFormats, By>) -> Self {
        put(
            &mut self.format,
            &mut self.leftovers,
            0,
            format.into_maybe(),
        );
        self
    }

    /// Speed of the speech, as a factor. 0.25 to 1.5; 1 by default.
    #[must_use]
    pub fn speed<By>(mut self, speed: impl IntoMaybe<f64, By>) -> Self {
        put(&mut self.speed, &mut self.leftovers, 1, speed.into_maybe());
        self
    }

    /// Voice that speaks; fixed once it has spoken. `alloy` by default.
    #[must_use]
    pub fn voice<By>(mut self, voice: impl IntoMaybe<Voice, By>) -> Self {
        put(&mut self.voice, &mut self.leftovers, 2, voice.into_maybe());
        self
    }
}
