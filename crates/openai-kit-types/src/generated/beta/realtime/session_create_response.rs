//! `SessionCreateResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::realtime::RealtimeFunctionTool;
use crate::realtime::realtime_response::MaxOutputTokens;

pub use crate::audio::transcription_create_params::ChunkingStrategyText as TracingText;
pub use crate::beta::realtime::session::Voice;
pub use crate::beta::realtime::transcription_session::ClientSecret;
pub use crate::beta::realtime::transcription_session::TurnDetection;
pub use crate::chat::completion_create_params::Modality;
pub use crate::realtime::RealtimeFunctionTool as Tool;
pub use crate::realtime::realtime_response::MaxOutputTokens as MaxResponseOutputTokens;
pub use crate::realtime::realtime_response::MaxOutputTokensText as MaxResponseOutputTokensText;
pub use crate::realtime::realtime_session_create_response::Tracing;
pub use crate::realtime::realtime_tracing_config::TracingConfiguration as TracingTracingConfiguration;

/// A new session of the old beta Realtime API, with its client secret.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionCreateResponse {
    /// Short-lived key for use in a browser or app.
    pub client_secret: ClientSecret,
    /// Coding of the incoming sound.
    pub input_audio_format: Option<String>,
    /// How the incoming sound is written down.
    pub input_audio_transcription: Option<InputAudioTranscription>,
    /// Directions for the model, ahead of the conversation.
    pub instructions: Option<String>,
    /// Most tokens one response may have, tool calls included.
    pub max_response_output_tokens: Option<MaxOutputTokens>,
    /// Kinds of output the model may give.
    pub modalities: Option<Vec<Modality>>,
    /// Coding of the spoken output.
    pub output_audio_format: Option<String>,
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
    SessionCreateResponse = "beta.realtime.SessionCreateResponse";
    [
        required("client_secret"),
        optional("input_audio_format").or_null(),
        optional("input_audio_transcription").or_null(),
        optional("instructions").or_null(),
        optional("max_response_output_tokens").or_null(),
        optional("modalities").or_null(),
        optional("output_audio_format").or_null(),
        optional("speed").or_null(),
        optional("temperature").or_null(),
        optional("tool_choice").or_null(),
        optional("tools").or_null(),
        optional("tracing").or_null(),
        optional("turn_detection").or_null(),
        optional("voice").or_null(),
    ];
    0 client_secret, 1 input_audio_format, 2 input_audio_transcription, 3 instructions,
    4 max_response_output_tokens, 5 modalities, 6 output_audio_format, 7 speed, 8 temperature,
    9 tool_choice, 10 tools, 11 tracing, 12 turn_detection, 13 voice,
}

impl SessionCreateResponse {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Input audio transcription of `SessionCreateResponse` with `model`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputAudioTranscription {
    /// Model that does or did the work.
    pub model: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InputAudioTranscription = "beta.realtime.SessionCreateResponse.InputAudioTranscription";
    [
        optional("model").or_null(),
    ];
    0 model,
}
