//! `RealtimeAudioConfigInput` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::realtime::{
    AudioTranscription, NoiseReductionType, RealtimeAudioFormats, RealtimeAudioInputTurnDetection,
};
use crate::{IntoMaybe, Leftovers};

/// How incoming audio is encoded, cleaned, transcribed and split into turns.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeAudioConfigInput {
    /// Shape or coding of the data.
    pub format: Option<RealtimeAudioFormats>,
    /// Filter against noise in the incoming sound.
    pub noise_reduction: Option<NoiseReduction>,
    /// How speech is written down.
    pub transcription: Option<AudioTranscription>,
    /// How the end of a speaker's turn is found.
    pub turn_detection: Option<RealtimeAudioInputTurnDetection>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeAudioConfigInput = "realtime.RealtimeAudioConfigInput";
    [
        optional("format").or_null(),
        optional("noise_reduction").or_null(),
        optional("transcription").or_null(),
        optional("turn_detection").or_null(),
    ];
    0 format, 1 noise_reduction, 2 transcription, 3 turn_detection,
}

impl RealtimeAudioConfigInput {
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
        turn_detection: impl IntoMaybe<RealtimeAudioInputTurnDetection, By>,
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

/// Noise reduction of `RealtimeAudioConfigInput` with `type` and `strength`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoiseReduction {
    /// Kind of thing, telling variants apart.
    pub type_: Option<NoiseReductionType>,
    /// How strongly noise is filtered.
    pub strength: Option<f64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    NoiseReduction = "realtime.RealtimeAudioConfigInput.NoiseReduction";
    [
        optional("type").or_null(),
        optional("strength").or_null(),
    ];
    0 type_, 1 strength,
}

impl NoiseReduction {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Kind of thing, telling variants apart.
    #[must_use]
    pub fn type_<By>(mut self, type_: impl IntoMaybe<NoiseReductionType, By>) -> Self {
        put(&mut self.type_, &mut self.leftovers, 0, type_.into_maybe());
        self
    }

    /// How strongly noise is filtered.
    #[must_use]
    pub fn strength<By>(mut self, strength: impl IntoMaybe<f64, By>) -> Self {
        put(
            &mut self.strength,
            &mut self.leftovers,
            1,
            strength.into_maybe(),
        );
        self
    }
}
