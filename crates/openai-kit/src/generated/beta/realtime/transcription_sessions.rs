//! `client.beta().realtime().transcription_sessions()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::beta::realtime::session::{
    InputAudioFormat, InputAudioNoiseReduction, TurnDetection,
};
use openai_kit_types::beta::realtime::transcription_session::InputAudioTranscription;
use openai_kit_types::beta::realtime::transcription_session_update::SessionClientSecret;
use openai_kit_types::beta::realtime::{TranscriptionSession, TranscriptionSessionCreateParams};
use openai_kit_types::chat::completion_create_params::Modality;
use openai_kit_types::{IntoItems, IntoMaybe};

use crate::Client;
use crate::call::{Call, Json, op};

/// The operations of `beta.realtime.transcription_sessions`.
#[derive(Clone, Debug)]
pub struct TranscriptionSessions {
    pub(crate) client: Client,
}

impl TranscriptionSessions {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Creates an old beta transcription session with a short-lived client secret.
    ///
    /// `POST /realtime/transcription_sessions`
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }
}

op! {
    /// The call of [`TranscriptionSessions::create`].
    Create: TranscriptionSessionCreateParams => Json<TranscriptionSession>,
        operations::beta::realtime::transcription_sessions::CREATE;
}

/// Parameters of [`TranscriptionSessions::create`].
impl Call<Create> {
    /// Short-lived key for use in a browser or app.
    pub fn client_secret<By>(self, client_secret: impl IntoMaybe<SessionClientSecret, By>) -> Self {
        self.put(0, client_secret.into_maybe(), |params| {
            &mut params.client_secret
        })
    }

    /// Extra data to put into the reply.
    pub fn include(self, include: impl IntoItems<String>) -> Self {
        self.put(1, include.into_items(), |params| &mut params.include)
    }

    /// Coding of the incoming sound. `pcm16` by default.
    pub fn input_audio_format<By>(
        self,
        input_audio_format: impl IntoMaybe<InputAudioFormat, By>,
    ) -> Self {
        self.put(2, input_audio_format.into_maybe(), |params| {
            &mut params.input_audio_format
        })
    }

    /// Noise filter for the incoming sound.
    pub fn input_audio_noise_reduction<By>(
        self,
        input_audio_noise_reduction: impl IntoMaybe<InputAudioNoiseReduction, By>,
    ) -> Self {
        self.put(3, input_audio_noise_reduction.into_maybe(), |params| {
            &mut params.input_audio_noise_reduction
        })
    }

    /// How the incoming sound is written down.
    pub fn input_audio_transcription<By>(
        self,
        input_audio_transcription: impl IntoMaybe<InputAudioTranscription, By>,
    ) -> Self {
        self.put(4, input_audio_transcription.into_maybe(), |params| {
            &mut params.input_audio_transcription
        })
    }

    /// Kinds of output the model may give.
    pub fn modalities(self, modalities: impl IntoItems<Modality>) -> Self {
        self.put(5, modalities.into_items(), |params| &mut params.modalities)
    }

    /// How the end of a speaker's turn is found.
    pub fn turn_detection<By>(self, turn_detection: impl IntoMaybe<TurnDetection, By>) -> Self {
        self.put(6, turn_detection.into_maybe(), |params| {
            &mut params.turn_detection
        })
    }
}
