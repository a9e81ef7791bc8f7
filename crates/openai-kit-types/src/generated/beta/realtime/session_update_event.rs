//! `SessionUpdateEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::realtime::session::{
    InputAudioFormat, InputAudioNoiseReduction, InputAudioTranscription, Model, TurnDetection,
    Voice,
};
use crate::chat::completion_create_params::Modality;
use crate::convert::put;
use crate::realtime::RealtimeFunctionTool;
use crate::realtime::realtime_response::MaxOutputTokens;
use crate::realtime::realtime_session_create_response::Tracing;
use crate::{IntoItems, IntoMaybe, Leftovers};

pub use crate::audio::transcription_create_params::ChunkingStrategyText as SessionTracingText;
pub use crate::beta::realtime::session::InputAudioFormat as SessionInputAudioFormat;
pub use crate::beta::realtime::session::InputAudioFormat as SessionOutputAudioFormat;
pub use crate::beta::realtime::session::InputAudioNoiseReduction as SessionInputAudioNoiseReduction;
pub use crate::beta::realtime::session::InputAudioTranscription as SessionInputAudioTranscription;
pub use crate::beta::realtime::session::Model as SessionModel;
pub use crate::beta::realtime::session::TurnDetection as SessionTurnDetection;
pub use crate::beta::realtime::session::TurnDetectionType as SessionTurnDetectionType;
pub use crate::beta::realtime::session::Voice as SessionVoice;
pub use crate::chat::completion_create_params::Modality as SessionModality;
pub use crate::realtime::NoiseReductionType as SessionInputAudioNoiseReductionType;
pub use crate::realtime::RealtimeFunctionTool as SessionTool;
pub use crate::realtime::realtime_audio_input_turn_detection::SemanticVadEagerness as SessionTurnDetectionEagerness;
pub use crate::realtime::realtime_response::MaxOutputTokens as SessionMaxResponseOutputTokens;
pub use crate::realtime::realtime_response::MaxOutputTokensText as SessionMaxResponseOutputTokensText;
pub use crate::realtime::realtime_session_create_response::Tracing as SessionTracing;
pub use crate::realtime::realtime_tracing_config::TracingConfiguration as SessionTracingTracingConfiguration;

/// Changes the settings of the session (old beta API).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionUpdateEvent {
    /// ID of this single event.
    pub event_id: Option<String>,
    /// The session: its settings or who is signed in.
    pub session: Session,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SessionUpdateEvent = "beta.realtime.SessionUpdateEvent";
    [
        constant("type", "session.update"),
        optional("event_id").or_null(),
        required("session"),
    ];
    1 event_id, 2 session,
}

impl SessionUpdateEvent {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(session: impl Into<Session>) -> Self {
        Self {
            session: session.into(),
            ..Self::default()
        }
    }

    /// ID of this single event.
    #[must_use]
    pub fn event_id<By>(mut self, event_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.event_id,
            &mut self.leftovers,
            1,
            event_id.into_maybe(),
        );
        self
    }
}

/// Session of `SessionUpdateEvent` with `client_secret`, `input_audio_format` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Session {
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
    /// Speed of the speech, as a factor.
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
    Session = "beta.realtime.SessionUpdateEvent.Session";
    [
        optional("client_secret").or_null(),
        optional("input_audio_format").or_null(),
        optional("input_audio_noise_reduction").or_null(),
        optional("input_audio_transcription").or_null(),
        optional("instructions").or_null(),
        optional("max_response_output_tokens").or_null(),
        optional("modalities").or_null(),
        optional("model").or_null(),
        optional("output_audio_format").or_null(),
        optional("speed").or_null(),
        optional("temperature").or_null(),
        optional("tool_choice").or_null(),
        optional("tools").or_null(),
        optional("tracing").or_null(),
        optional("turn_detection").or_null(),
        optional("voice").or_null(),
    ];
    0 client_secret, 1 input_audio_format, 2 input_audio_noise_reduction,
    3 input_audio_transcription, 4 instructions, 5 max_response_output_tokens, 6 modalities,
    7 model, 8 output_audio_format, 9 speed, 10 temperature, 11 tool_choice, 12 tools, 13 tracing,
    14 turn_detection, 15 voice,
}

impl Session {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

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

    /// Speed of the speech, as a factor.
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

/// Session client secret of `SessionUpdateEvent` with `expires_after`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionClientSecret {
    /// Rule for when the object is removed.
    pub expires_after: Option<SessionClientSecretExpiresAfter>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SessionClientSecret = "beta.realtime.SessionUpdateEvent.SessionClientSecret";
    [
        optional("expires_after").or_null(),
    ];
    0 expires_after,
}

impl SessionClientSecret {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Rule for when the object is removed.
    #[must_use]
    pub fn expires_after<By>(
        mut self,
        expires_after: impl IntoMaybe<SessionClientSecretExpiresAfter, By>,
    ) -> Self {
        put(
            &mut self.expires_after,
            &mut self.leftovers,
            0,
            expires_after.into_maybe(),
        );
        self
    }
}

/// Session client secret expires after of `SessionUpdateEvent` with `seconds`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionClientSecretExpiresAfter {
    /// Length of time in seconds.
    pub seconds: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SessionClientSecretExpiresAfter = "beta.realtime.SessionUpdateEvent.SessionClientSecretExpiresAfter";
    [
        constant("anchor", "created_at"),
        optional("seconds").or_null(),
    ];
    1 seconds,
}

impl SessionClientSecretExpiresAfter {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Length of time in seconds.
    #[must_use]
    pub fn seconds<By>(mut self, seconds: impl IntoMaybe<i64, By>) -> Self {
        put(
            &mut self.seconds,
            &mut self.leftovers,
            1,
            seconds.into_maybe(),
        );
        self
    }
}
