//! `client.beta().realtime().sessions()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::beta::realtime::session::{
    InputAudioFormat, InputAudioNoiseReduction, InputAudioTranscription, Model, TurnDetection,
    Voice,
};
use openai_kit_types::beta::realtime::session_update_event::SessionClientSecret;
use openai_kit_types::beta::realtime::{SessionCreateParams, SessionCreateResponse};
use openai_kit_types::chat::completion_create_params::Modality;
use openai_kit_types::realtime::RealtimeFunctionTool;
use openai_kit_types::realtime::realtime_response::MaxOutputTokens;
use openai_kit_types::realtime::realtime_session_create_response::Tracing;
use openai_kit_types::{IntoItems, IntoMaybe};

use crate::Client;
use crate::call::{Call, Json, op};

/// The operations of `beta.realtime.sessions`.
#[derive(Clone, Debug)]
pub struct Sessions {
    pub(crate) client: Client,
}

impl Sessions {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Creates an old beta Realtime session with a short-lived client secret.
    ///
    /// `POST /realtime/sessions`
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }
}

op! {
    /// The call of [`Sessions::create`].
    Create: SessionCreateParams => Json<SessionCreateResponse>,
        operations::beta::realtime::sessions::CREATE;
}

/// Parameters of [`Sessions::create`].
impl Call<Create> {
    /// Short-lived key for use in a browser or app.
    pub fn client_secret<By>(self, client_secret: impl IntoMaybe<SessionClientSecret, By>) -> Self {
        self.put(0, client_secret.into_maybe(), |params| {
            &mut params.client_secret
        })
    }

    /// Coding of the incoming sound.
    pub fn input_audio_format<By>(
        self,
        input_audio_format: impl IntoMaybe<InputAudioFormat, By>,
    ) -> Self {
        self.put(1, input_audio_format.into_maybe(), |params| {
            &mut params.input_audio_format
        })
    }

    /// Noise filter for the incoming sound.
    pub fn input_audio_noise_reduction<By>(
        self,
        input_audio_noise_reduction: impl IntoMaybe<InputAudioNoiseReduction, By>,
    ) -> Self {
        self.put(2, input_audio_noise_reduction.into_maybe(), |params| {
            &mut params.input_audio_noise_reduction
        })
    }

    /// How the incoming sound is written down.
    pub fn input_audio_transcription<By>(
        self,
        input_audio_transcription: impl IntoMaybe<InputAudioTranscription, By>,
    ) -> Self {
        self.put(3, input_audio_transcription.into_maybe(), |params| {
            &mut params.input_audio_transcription
        })
    }

    /// Directions for the model, ahead of the conversation.
    pub fn instructions<By>(self, instructions: impl IntoMaybe<String, By>) -> Self {
        self.put(4, instructions.into_maybe(), |params| {
            &mut params.instructions
        })
    }

    /// Most tokens one response may have, tool calls included.
    pub fn max_response_output_tokens<By>(
        self,
        max_response_output_tokens: impl IntoMaybe<MaxOutputTokens, By>,
    ) -> Self {
        self.put(5, max_response_output_tokens.into_maybe(), |params| {
            &mut params.max_response_output_tokens
        })
    }

    /// Kinds of output the model may give.
    pub fn modalities(self, modalities: impl IntoItems<Modality>) -> Self {
        self.put(6, modalities.into_items(), |params| &mut params.modalities)
    }

    /// Model that does or did the work.
    pub fn model<By>(self, model: impl IntoMaybe<Model, By>) -> Self {
        self.put(7, model.into_maybe(), |params| &mut params.model)
    }

    /// Coding of the spoken output.
    pub fn output_audio_format<By>(
        self,
        output_audio_format: impl IntoMaybe<InputAudioFormat, By>,
    ) -> Self {
        self.put(8, output_audio_format.into_maybe(), |params| {
            &mut params.output_audio_format
        })
    }

    /// Speed of the speech, as a factor. 0.25 to 1.5; 1 by default.
    pub fn speed<By>(self, speed: impl IntoMaybe<f64, By>) -> Self {
        self.put(9, speed.into_maybe(), |params| &mut params.speed)
    }

    /// Sampling temperature: higher values give more varied output.
    pub fn temperature<By>(self, temperature: impl IntoMaybe<f64, By>) -> Self {
        self.put(10, temperature.into_maybe(), |params| {
            &mut params.temperature
        })
    }

    /// Whether and which tools the model must use.
    pub fn tool_choice<By>(self, tool_choice: impl IntoMaybe<String, By>) -> Self {
        self.put(11, tool_choice.into_maybe(), |params| {
            &mut params.tool_choice
        })
    }

    /// Tools the model may use.
    pub fn tools(self, tools: impl IntoItems<RealtimeFunctionTool>) -> Self {
        self.put(12, tools.into_items(), |params| &mut params.tools)
    }

    /// How the session is traced.
    pub fn tracing<By>(self, tracing: impl IntoMaybe<Tracing, By>) -> Self {
        self.put(13, tracing.into_maybe(), |params| &mut params.tracing)
    }

    /// How the end of a speaker's turn is found.
    pub fn turn_detection<By>(self, turn_detection: impl IntoMaybe<TurnDetection, By>) -> Self {
        self.put(14, turn_detection.into_maybe(), |params| {
            &mut params.turn_detection
        })
    }

    /// Voice used for the speech.
    pub fn voice<By>(self, voice: impl IntoMaybe<Voice, By>) -> Self {
        self.put(15, voice.into_maybe(), |params| &mut params.voice)
    }
}
