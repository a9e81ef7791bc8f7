//! `RealtimeTranslationSession` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::realtime::NoiseReductionType;
use crate::{IntoMaybe, Leftovers};

/// A Realtime translation session with all its settings.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeTranslationSession {
    /// ID that names this object.
    pub id: String,
    /// Sound data, or the settings for sound.
    pub audio: Audio,
    /// When it stops being valid. Unix seconds.
    pub expires_at: i64,
    /// Model that does or did the work.
    pub model: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeTranslationSession = "realtime.RealtimeTranslationSession";
    [
        required("id"),
        constant("type", "translation"),
        required("audio"),
        required("expires_at"),
        required("model"),
    ];
    0 id, 2 audio, 3 expires_at, 4 model,
}

/// Audio of `RealtimeTranslationSession` with `input` and `output`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Audio {
    /// What the model or tool is given.
    pub input: Option<AudioInput>,
    /// What came out of the work.
    pub output: Option<AudioOutput>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Audio = "realtime.RealtimeTranslationSession.Audio";
    [
        optional("input").or_null(),
        optional("output").or_null(),
    ];
    0 input, 1 output,
}

impl Audio {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What the model or tool is given.
    #[must_use]
    pub fn input<By>(mut self, input: impl IntoMaybe<AudioInput, By>) -> Self {
        put(&mut self.input, &mut self.leftovers, 0, input.into_maybe());
        self
    }

    /// What came out of the work.
    #[must_use]
    pub fn output<By>(mut self, output: impl IntoMaybe<AudioOutput, By>) -> Self {
        put(
            &mut self.output,
            &mut self.leftovers,
            1,
            output.into_maybe(),
        );
        self
    }
}

/// Audio input of `RealtimeTranslationSession` with `noise_reduction` and `transcription`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioInput {
    /// Filter against noise in the incoming sound.
    pub noise_reduction: Option<AudioInputNoiseReduction>,
    /// How speech is written down.
    pub transcription: Option<AudioInputTranscription>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AudioInput = "realtime.RealtimeTranslationSession.AudioInput";
    [
        optional("noise_reduction").or_null(),
        optional("transcription").or_null(),
    ];
    0 noise_reduction, 1 transcription,
}

impl AudioInput {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Filter against noise in the incoming sound.
    #[must_use]
    pub fn noise_reduction<By>(
        mut self,
        noise_reduction: impl IntoMaybe<AudioInputNoiseReduction, By>,
    ) -> Self {
        put(
            &mut self.noise_reduction,
            &mut self.leftovers,
            0,
            noise_reduction.into_maybe(),
        );
        self
    }

    /// How speech is written down.
    #[must_use]
    pub fn transcription<By>(
        mut self,
        transcription: impl IntoMaybe<AudioInputTranscription, By>,
    ) -> Self {
        put(
            &mut self.transcription,
            &mut self.leftovers,
            1,
            transcription.into_maybe(),
        );
        self
    }
}

/// Audio input noise reduction of `RealtimeTranslationSession` with `type` and `strength`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioInputNoiseReduction {
    /// Kind of thing, telling variants apart.
    pub type_: NoiseReductionType,
    /// How strongly noise is filtered.
    pub strength: Option<f64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AudioInputNoiseReduction = "realtime.RealtimeTranslationSession.AudioInputNoiseReduction";
    [
        required("type"),
        optional("strength").or_null(),
    ];
    0 type_, 1 strength,
}

impl AudioInputNoiseReduction {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(type_: impl Into<NoiseReductionType>) -> Self {
        Self {
            type_: type_.into(),
            ..Self::default()
        }
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

/// Audio input transcription of `RealtimeTranslationSession` with `model`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioInputTranscription {
    /// Model that does or did the work.
    pub model: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AudioInputTranscription = "realtime.RealtimeTranslationSession.AudioInputTranscription";
    [
        required("model"),
    ];
    0 model,
}

impl AudioInputTranscription {
    /// What is required.
    #[must_use]
    pub fn new(model: impl Into<String>) -> Self {
        Self {
            model: model.into(),
            ..Self::default()
        }
    }
}

/// Audio output of `RealtimeTranslationSession` with `language`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioOutput {
    /// Language of the speech, as a short code.
    pub language: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AudioOutput = "realtime.RealtimeTranslationSession.AudioOutput";
    [
        optional("language").or_null(),
    ];
    0 language,
}

impl AudioOutput {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Language of the speech, as a short code.
    #[must_use]
    pub fn language<By>(mut self, language: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.language,
            &mut self.leftovers,
            0,
            language.into_maybe(),
        );
        self
    }
}
