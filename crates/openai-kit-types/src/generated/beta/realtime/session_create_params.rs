//! What `beta.realtime.sessions.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::realtime::session_update_event::SessionClientSecret;
use crate::convert::put;
use crate::realtime::RealtimeFunctionTool;
use crate::realtime::realtime_response::MaxOutputTokens;
use crate::{IntoItems, IntoMaybe, Leftovers};

pub use crate::audio::transcription_create_params::ChunkingStrategyText as TracingText;
pub use crate::beta::realtime::session::InputAudioFormat as OutputAudioFormat;
pub use crate::beta::realtime::session::InputAudioFormat;
pub use crate::beta::realtime::session::InputAudioNoiseReduction;
pub use crate::beta::realtime::session::InputAudioTranscription;
pub use crate::beta::realtime::session::Model;
pub use crate::beta::realtime::session::TurnDetection;
pub use crate::beta::realtime::session::TurnDetectionType;
pub use crate::beta::realtime::session::Voice;
pub use crate::beta::realtime::session_update_event::SessionClientSecret as ClientSecret;
pub use crate::beta::realtime::session_update_event::SessionClientSecretExpiresAfter as ClientSecretExpiresAfter;
pub use crate::chat::completion_create_params::Modality;
pub use crate::realtime::NoiseReductionType as InputAudioNoiseReductionType;
pub use crate::realtime::RealtimeFunctionTool as Tool;
pub use crate::realtime::realtime_audio_input_turn_detection::SemanticVadEagerness as TurnDetectionEagerness;
pub use crate::realtime::realtime_response::MaxOutputTokens as MaxResponseOutputTokens;
pub use crate::realtime::realtime_response::MaxOutputTokensText as MaxResponseOutputTokensText;
pub use crate::realtime::realtime_session_create_response::Tracing;
pub use crate::realtime::realtime_tracing_config::TracingConfiguration as TracingTracingConfiguration;

/// Parameters of `beta.realtime.sessions.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionCreateParams {
    /// Short-lived key for use in a browser or app.
    pub client_secret: Option<SessionClientSecret>,
    /// Coding of the incoming sound.
    pub input_audio_format: Option<InputAudioFormat>,
    /// Noise filter for the incoming sound.
    pub input_audio_noise_reduction: Option<InputAudioNoiseReduction>,
    /// How the incoming sound is written down.
    pub input_audio_transcription: Option<InputAudioTranscription>,
    /// Directions for the model, ahead of the conversation.
    pub instructions: Option<String>,
    /// Most tokens one response may have, tool calls included.
    pub max_response_output_tokens: Option<MaxOutputTokens>,
    /// Kinds of output the model may give.
    pub modalities: Option<Vec<Modality>>,
    /// Model that does or did the work.
    pub model: Option<Model>,
    /// Coding of the spoken output.
    pub output_audio_format: Option<InputAudioFormat>,
    /// Speed of the speech, as a factor. 0.25 to 1.5; 1 by default.
    pub speed: Option<f64>,
    /// Sampling temperature: higher values give more varied output.
    pub temperature: Option<f64>,
    /// Whether and which tools the model must use.
    pub tool_choice: Option<String>,
    /// Tools the model may use.
    pub tools: Option<Vec<RealtimeFunctionTool>>,
    /// How the session is traced.
    pub tracing: Option<Tracing>,
    /// How the end of a speaker's turn is found.
    pub turn_detection: Option<TurnDetection>,
    /// Voice used for the speech.
    pub voice: Option<Voice>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SessionCreateParams = "beta.realtime.SessionCreateParams";
    [
        optional("client_secret"),
        optional("input_audio_format"),
        optional("input_audio_noise_reduction"),
        optional("input_audio_transcription"),
        optional("instructions"),
        optional("max_response_output_tokens"),
        optional("modalities"),
        optional("model"),
        optional("output_audio_format"),
        optional("speed"),
        optional("temperature"),
        optional("tool_choice"),
        optional("tools"),
        optional("tracing"),
        optional("turn_detection"),
        optional("voice"),
    ];
    0 client_secret, 1 input_audio_format, 2 input_audio_noise_reduction,
    3 input_audio_transcription, 4 instructions, 5 max_response_output_tokens, 6 modalities,
    7 model, 8 output_audio_format, 9 speed, 10 temperature, 11 tool_choice, 12 tools, 13 tracing,
    14 turn_detection, 15 voice,
}

impl SessionCreateParams {
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

    /// Coding of the incoming sound.
    #[must_use]
    pub fn input_audio_format<By>(
        mut self,
        input_audio_format: impl IntoMaybe<InputAudioFormat, By>,
    ) -> Self {
        put(
            &mut self.input_audio_format,
            &mut self.leftovers,
            1,
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
            2,
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
            3,
            input_audio_transcription.into_maybe(),
        );
        self
    }

    /// Directions for the model, ahead of the conversation.
    #[must_use]
    pub fn instructions<By>(mut self, instructions: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.instructions,
            &mut self.leftovers,
            4,
            instructions.into_maybe(),
        );
        self
    }

    /// Most tokens one response may have, tool calls included.
    #[must_use]
    pub fn max_response_output_tokens<By>(
        mut self,
        max_response_output_tokens: impl IntoMaybe<MaxOutputTokens, By>,
    ) -> Self {
        put(
            &mut self.max_response_output_tokens,
            &mut self.leftovers,
            5,
            max_response_output_tokens.into_maybe(),
        );
        self
    }

    /// Kinds of output the model may give.
    #[must_use]
    pub fn modalities(mut self, modalities: impl IntoItems<Modality>) -> Self {
        put(
            &mut self.modalities,
            &mut self.leftovers,
            6,
            modalities.into_items(),
        );
        self
    }

    /// Model that does or did the work.
    #[must_use]
    pub fn model<By>(mut self, model: impl IntoMaybe<Model, By>) -> Self {
        put(&mut self.model, &mut self.leftovers, 7, model.into_maybe());
        self
    }

    /// Coding of the spoken output.
    #[must_use]
    pub fn output_audio_format<By>(
        mut self,
        output_audio_format: impl IntoMaybe<InputAudioFormat, By>,
    ) -> Self {
        put(
            &mut self.output_audio_format,
            &mut self.leftovers,
            8,
            output_audio_format.into_maybe(),
        );
        self
    }

    /// Speed of the speech, as a factor. 0.25 to 1.5; 1 by default.
    #[must_use]
    pub fn speed<By>(mut self, speed: impl IntoMaybe<f64, By>) -> Self {
        put(&mut self.speed, &mut self.leftovers, 9, speed.into_maybe());
        self
    }

    /// Sampling temperature: higher values give more varied output.
    #[must_use]
    pub fn temperature<By>(mut self, temperature: impl IntoMaybe<f64, By>) -> Self {
        put(
            &mut self.temperature,
            &mut self.leftovers,
            10,
            temperature.into_maybe(),
        );
        self
    }

    /// Whether and which tools the model must use.
    #[must_use]
    pub fn tool_choice<By>(mut self, tool_choice: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.tool_choice,
            &mut self.leftovers,
            11,
            tool_choice.into_maybe(),
        );
        self
    }

    /// Tools the model may use.
    #[must_use]
    pub fn tools(mut self, tools: impl IntoItems<RealtimeFunctionTool>) -> Self {
        put(&mut self.tools, &mut self.leftovers, 12, tools.into_items());
        self
    }

    /// How the session is traced.
    #[must_use]
    pub fn tracing<By>(mut self, tracing: impl IntoMaybe<Tracing, By>) -> Self {
        put(
            &mut self.tracing,
            &mut self.leftovers,
            13,
            tracing.into_maybe(),
        );
        self
    }

    /// How the end of a speaker's turn is found.
    #[must_use]
    pub fn turn_detection<By>(mut self, turn_detection: impl IntoMaybe<TurnDetection, By>) -> Self {
        put(
            &mut self.turn_detection,
            &mut self.leftovers,
            14,
            turn_detection.into_maybe(),
        );
        self
    }

    /// Voice used for the speech.
    #[must_use]
    pub fn voice<By>(mut self, voice: impl IntoMaybe<Voice, By>) -> Self {
        put(&mut self.voice, &mut self.leftovers, 15, voice.into_maybe());
        self
    }
}
