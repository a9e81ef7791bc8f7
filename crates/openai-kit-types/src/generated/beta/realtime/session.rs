//! `Session` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::realtime::realtime_audio_input_turn_detection::SemanticVadEagerness;
use crate::realtime::realtime_response::MaxOutputTokens;
use crate::realtime::{NoiseReductionType, RealtimeFunctionTool};
use crate::{IntoMaybe, Leftovers};

pub use crate::audio::transcription_create_params::ChunkingStrategyText as TracingText;
pub use crate::beta::realtime::session::InputAudioFormat as OutputAudioFormat;
pub use crate::chat::completion_create_params::Modality;
pub use crate::realtime::NoiseReductionType as InputAudioNoiseReductionType;
pub use crate::realtime::RealtimeFunctionTool as Tool;
pub use crate::realtime::realtime_audio_input_turn_detection::SemanticVadEagerness as TurnDetectionEagerness;
pub use crate::realtime::realtime_response::MaxOutputTokens as MaxResponseOutputTokens;
pub use crate::realtime::realtime_response::MaxOutputTokensText as MaxResponseOutputTokensText;
pub use crate::realtime::realtime_session_create_response::Tracing;
pub use crate::realtime::realtime_tracing_config::TracingConfiguration as TracingTracingConfiguration;

/// The settings of a session in the old beta Realtime API.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Session {
    /// ID that names this object.
    pub id: Option<String>,
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
    Session = "beta.realtime.Session";
    [
        optional("id").or_null(),
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
    0 id, 1 input_audio_format, 2 input_audio_noise_reduction, 3 input_audio_transcription,
    4 instructions, 5 max_response_output_tokens, 6 modalities, 7 model, 8 output_audio_format,
    9 speed, 10 temperature, 11 tool_choice, 12 tools, 13 tracing, 14 turn_detection, 15 voice,
}

/// Input audio format of `Session`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InputAudioFormat {
    /// `pcm16`
    Pcm16,
    /// `g711_ulaw`
    G711Ulaw,
    /// `g711_alaw`
    G711Alaw,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    InputAudioFormat;
    "pcm16" Pcm16,
    "g711_ulaw" G711Ulaw,
    "g711_alaw" G711Alaw,
}

/// Input audio noise reduction of `Session` with `type`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputAudioNoiseReduction {
    /// Kind of thing, telling variants apart.
    pub type_: Option<NoiseReductionType>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InputAudioNoiseReduction = "beta.realtime.Session.InputAudioNoiseReduction";
    [
        optional("type").or_null(),
    ];
    0 type_,
}

impl InputAudioNoiseReduction {
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
}

/// Input audio transcription of `Session` with `language`, `model` and `prompt`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputAudioTranscription {
    /// Language of the speech, as a short code.
    pub language: Option<String>,
    /// Model that does or did the work.
    pub model: Option<String>,
    /// Text that tells the model what to make, or a stored prompt.
    pub prompt: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InputAudioTranscription = "beta.realtime.Session.InputAudioTranscription";
    [
        optional("language").or_null(),
        optional("model").or_null(),
        optional("prompt").or_null(),
    ];
    0 language, 1 model, 2 prompt,
}

impl InputAudioTranscription {
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

    /// Model that does or did the work.
    #[must_use]
    pub fn model<By>(mut self, model: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.model, &mut self.leftovers, 1, model.into_maybe());
        self
    }

    /// Text that tells the model what to make, or a stored prompt.
    #[must_use]
    pub fn prompt<By>(mut self, prompt: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.prompt,
            &mut self.leftovers,
            2,
            prompt.into_maybe(),
        );
        self
    }
}

/// Model of `Session`.
///
/// Any text can be one; the known ones are constants.
#[derive(Clone, Default)]
pub struct Model(std::borrow::Cow<'static, str>);

names! {
    Model;
    "gpt-realtime" GPT_REALTIME,
    "gpt-realtime-2025-08-28" GPT_REALTIME_2025_08_28,
    "gpt-4o-realtime-preview" GPT_4O_REALTIME_PREVIEW,
    "gpt-4o-realtime-preview-2024-10-01" GPT_4O_REALTIME_PREVIEW_2024_10_01,
    "gpt-4o-realtime-preview-2024-12-17" GPT_4O_REALTIME_PREVIEW_2024_12_17,
    "gpt-4o-realtime-preview-2025-06-03" GPT_4O_REALTIME_PREVIEW_2025_06_03,
    "gpt-4o-mini-realtime-preview" GPT_4O_MINI_REALTIME_PREVIEW,
    "gpt-4o-mini-realtime-preview-2024-12-17" GPT_4O_MINI_REALTIME_PREVIEW_2024_12_17,
}

/// Turn detection of `Session` with `type`, `create_response` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TurnDetection {
    /// Kind of thing, telling variants apart.
    pub type_: Option<TurnDetectionType>,
    /// Whether a response starts by itself when the speaker stops.
    pub create_response: Option<bool>,
    /// How soon the model takes its turn after the speaker pauses.
    pub eagerness: Option<SemanticVadEagerness>,
    /// Whether speech by the user cuts off the model.
    pub interrupt_response: Option<bool>,
    /// Sound kept from before speech was heard, in milliseconds.
    pub prefix_padding_ms: Option<i64>,
    /// Silence that ends a turn or piece, in milliseconds.
    pub silence_duration_ms: Option<i64>,
    /// How loud or certain speech must be to count.
    pub threshold: Option<f64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    TurnDetection = "beta.realtime.Session.TurnDetection";
    [
        optional("type").or_null(),
        optional("create_response").or_null(),
        optional("eagerness").or_null(),
        optional("interrupt_response").or_null(),
        optional("prefix_padding_ms").or_null(),
        optional("silence_duration_ms").or_null(),
        optional("threshold").or_null(),
    ];
    0 type_, 1 create_response, 2 eagerness, 3 interrupt_response, 4 prefix_padding_ms,
    5 silence_duration_ms, 6 threshold,
}

impl TurnDetection {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Kind of thing, telling variants apart.
    #[must_use]
    pub fn type_<By>(mut self, type_: impl IntoMaybe<TurnDetectionType, By>) -> Self {
        put(&mut self.type_, &mut self.leftovers, 0, type_.into_maybe());
        self
    }

    /// Whether a response starts by itself when the speaker stops.
    #[must_use]
    pub fn create_response<By>(mut self, create_response: impl IntoMaybe<bool, By>) -> Self {
        put(
            &mut self.create_response,
            &mut self.leftovers,
            1,
            create_response.into_maybe(),
        );
        self
    }

    /// How soon the model takes its turn after the speaker pauses.
    #[must_use]
    pub fn eagerness<By>(mut self, eagerness: impl IntoMaybe<SemanticVadEagerness, By>) -> Self {
        put(
            &mut self.eagerness,
            &mut self.leftovers,
            2,
            eagerness.into_maybe(),
        );
        self
    }

    /// Whether speech by the user cuts off the model.
    #[must_use]
    pub fn interrupt_response<By>(mut self, interrupt_response: impl IntoMaybe<bool, By>) -> Self {
        put(
            &mut self.interrupt_response,
            &mut self.leftovers,
            3,
            interrupt_response.into_maybe(),
        );
        self
    }

    /// Sound kept from before speech was heard, in milliseconds.
    #[must_use]
    pub fn prefix_padding_ms<By>(mut self, prefix_padding_ms: impl IntoMaybe<i64, By>) -> Self {
        put(
            &mut self.prefix_padding_ms,
            &mut self.leftovers,
            4,
            prefix_padding_ms.into_maybe(),
        );
        self
    }

    /// Silence that ends a turn or piece, in milliseconds.
    #[must_use]
    pub fn silence_duration_ms<By>(mut self, silence_duration_ms: impl IntoMaybe<i64, By>) -> Self {
        put(
            &mut self.silence_duration_ms,
            &mut self.leftovers,
            5,
            silence_duration_ms.into_maybe(),
        );
        self
    }

    /// How loud or certain speech must be to count.
    #[must_use]
    pub fn threshold<By>(mut self, threshold: impl IntoMaybe<f64, By>) -> Self {
        put(
            &mut self.threshold,
            &mut self.leftovers,
            6,
            threshold.into_maybe(),
        );
        self
    }
}

/// Turn detection type of `Session`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TurnDetectionType {
    /// `server_vad`
    ServerVad,
    /// `semantic_vad`
    SemanticVad,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    TurnDetectionType;
    "server_vad" ServerVad,
    "semantic_vad" SemanticVad,
}

/// Voice of `Session`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Voice {
    /// `alloy`
    Alloy,
    /// `ash`
    Ash,
    /// `ballad`
    Ballad,
    /// `coral`
    Coral,
    /// `echo`
    Echo,
    /// `sage`
    Sage,
    /// `shimmer`
    Shimmer,
    /// `verse`
    Verse,
    /// Any other text.
    Other(String),
}

choice! {
    open Voice;
    "alloy" Alloy,
    "ash" Ash,
    "ballad" Ballad,
    "coral" Coral,
    "echo" Echo,
    "sage" Sage,
    "shimmer" Shimmer,
    "verse" Verse,
}
