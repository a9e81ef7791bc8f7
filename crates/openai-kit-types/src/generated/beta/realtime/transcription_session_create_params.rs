//! What `beta.realtime.transcription_sessions.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::realtime::transcription_session_update::SessionClientSecret;
use crate::convert::put;
use crate::{IntoItems, IntoMaybe, Leftovers};

pub use crate::beta::realtime::session::InputAudioFormat;
pub use crate::beta::realtime::session::InputAudioNoiseReduction;
pub use crate::beta::realtime::session::TurnDetection;
pub use crate::beta::realtime::session::TurnDetectionType;
pub use crate::beta::realtime::transcription_session::InputAudioTranscription;
pub use crate::beta::realtime::transcription_session::InputAudioTranscriptionModel;
pub use crate::beta::realtime::transcription_session_update::SessionClientSecret as ClientSecret;
pub use crate::beta::realtime::transcription_session_update::SessionClientSecretExpiresAt as ClientSecretExpiresAt;
pub use crate::chat::completion_create_params::Modality;
pub use crate::realtime::NoiseReductionType as InputAudioNoiseReductionType;
pub use crate::realtime::client_secret_create_params::ExpiresAfterAnchor as ClientSecretExpiresAtAnchor;
pub use crate::realtime::realtime_audio_input_turn_detection::SemanticVadEagerness as TurnDetectionEagerness;

/// Parameters of `beta.realtime.transcription_sessions.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscriptionSessionCreateParams {
    /// Short-lived key for use in a browser or app.
    pub client_secret: Option<SessionClientSecret>,
    /// Extra data to put into the reply.
    pub include: Option<Vec<String>>,
    /// Coding of the incoming sound. `pcm16` by default.
    pub input_audio_format: Option<InputAudioFormat>,
    /// Noise filter for the incoming sound.
    pub input_audio_noise_reduction: Option<InputAudioNoiseReduction>,
    /// How the incoming sound is written down.
    pub input_audio_transcription: Option<InputAudioTranscription>,
    /// Kinds of output the model may give.
    pub modalities: Option<Vec<Modality>>,
    /// How the end of a speaker's turn is found.
    pub turn_detection: Option<TurnDetection>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    TranscriptionSessionCreateParams = "beta.realtime.TranscriptionSessionCreateParams";
    [
        optional("client_secret"),
        optional("include"),
        optional("input_audio_format"),
        optional("input_audio_noise_reduction"),
        optional("input_audio_transcription"),
        optional("modalities"),
        optional("turn_detection"),
    ];
    0 client_secret, 1 include, 2 input_audio_format, 3 input_audio_noise_reduction,
    4 input_audio_transcription, 5 modalities, 6 turn_detection,
}

impl TranscriptionSessionCreateParams {
    /// Short-lived key for use in a browser or app.
    #[must_use]
    pub fn client_secret<By>(
        mut self,
        client_secret: impl IntoMaybe<SessionClientSecret, By>,
    ) -> Self {
        put(
            &mut self.client_secret,
            &mut self.leftovers,
            0,
            client_secret.into_maybe(),
        );
        self
    }

    /// Extra data to put into the reply.
    #[must_use]
    pub fn include(mut self, include: impl IntoItems<String>) -> Self {
        put(
            &mut self.include,
            &mut self.leftovers,
            1,
            include.into_items(),
        );
        self
    }

    /// Coding of the incoming sound. `pcm16` by default.
    #[must_use]
    pub fn input_audio_format<By>(
        mut self,
        input_audio_format: impl IntoMaybe<InputAudioFormat, By>,
    ) -> Self {
        put(
            &mut self.input_audio_format,
            &mut self.leftovers,
            2,
            input_audio_format.into_maybe(),
        );
        self
    }

    /// Noise filter for the incoming sound.
    #[must_use]
    pub fn input_audio_noise_reduction<By>(
        mut self,
        input_audio_noise_reduction: impl IntoMaybe<InputAudioNoiseReduction, By>,
    ) -> Self {
        put(
            &mut self.input_audio_noise_reduction,
            &mut self.leftovers,
            3,
            input_audio_noise_reduction.into_maybe(),
        );
        self
    }

    /// How the incoming sound is written down.
    #[must_use]
    pub fn input_audio_transcription<By>(
        mut self,
        input_audio_transcription: impl IntoMaybe<InputAudioTranscription, By>,
    ) -> Self {
        put(
            &mut self.input_audio_transcription,
            &mut self.leftovers,
            4,
            input_audio_transcription.into_maybe(),
        );
        self
    }

    /// Kinds of output the model may give.
    #[must_use]
    pub fn modalities(mut self, modalities: impl IntoItems<Modality>) -> Self {
        put(
            &mut self.modalities,
            &mut self.leftovers,
            5,
            modalities.into_items(),
        );
        self
    }

    /// How the end of a speaker's turn is found.
    #[must_use]
    pub fn turn_detection<By>(mut self, turn_detection: impl IntoMaybe<TurnDetection, By>) -> Self {
        put(
            &mut self.turn_detection,
            &mut self.leftovers,
            6,
            turn_detection.into_maybe(),
        );
        self
    }
}
