//! `RealtimeTranscriptionSessionAudioInput` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::realtime::{
    AudioTranscription, RealtimeAudioFormats, RealtimeTranscriptionSessionAudioInputTurnDetection,
};
use crate::{IntoMaybe, Leftovers};

pub use crate::realtime::realtime_audio_config_input::NoiseReduction;

/// How a transcription session hears, cleans and splits its audio.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeTranscriptionSessionAudioInput {
    /// Shape or coding of the data.
    pub format: Option<RealtimeAudioFormats>,
    /// Filter against noise in the incoming sound.
    pub noise_reduction: Option<NoiseReduction>,
    /// How speech is written down.
    pub transcription: Option<AudioTranscription>,
    /// How the end of a speaker's turn is found.
    pub turn_detection: Option<RealtimeTranscriptionSessionAudioInputTurnDetection>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeTranscriptionSessionAudioInput = "realtime.RealtimeTranscriptionSessionAudioInput";
    [
        optional("format").or_null(),
        optional("noise_reduction").or_null(),
        optional("transcription").or_null(),
        optional("turn_detection").or_null(),
    ];
    0 format, 1 noise_reduction, 2 transcription, 3 turn_detection,
}

impl RealtimeTranscriptionSessionAudioInput {
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

    /// Filter against noise in the incoming sound.
    #[must_use]
    pub fn noise_reduction<By>(
        mut self,
        noise_reduction: impl IntoMaybe<NoiseReduction, By>,
    ) -> Self {
        put(
            &mut self.noise_reduction,
            &mut self.leftovers,
            1,
            noise_reduction.into_maybe(),
        );
        self
    }

    /// How speech is written down.
    #[must_use]
    pub fn transcription<By>(
        mut self,
        transcription: impl IntoMaybe<AudioTranscription, By>,
    ) -> Self {
        put(
            &mut self.transcription,
            &mut self.leftovers,
            2,
            transcription.into_maybe(),
        );
        self
    }

    /// How the end of a speaker's turn is found.
    #[must_use]
    pub fn turn_detection<By>(
        mut self,
        turn_detection: impl IntoMaybe<RealtimeTranscriptionSessionAudioInputTurnDetection, By>,
    ) -> Self {
        put(
            &mut self.turn_detection,
            &mut self.leftovers,
            3,
            turn_detection.into_maybe(),
        );
        self
    }
}
