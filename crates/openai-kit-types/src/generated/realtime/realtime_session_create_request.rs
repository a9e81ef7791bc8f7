//! `RealtimeSessionCreateRequest` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::chat::completion_create_params::Modality;
use crate::convert::put;
use crate::realtime::{
    RealtimeAudioConfig, RealtimeReasoning, RealtimeToolChoiceConfig, RealtimeToolsConfigUnion,
    RealtimeTracingConfig, RealtimeTruncation,
};
use crate::responses::ResponsePrompt;
use crate::{IntoItems, IntoMaybe, Leftovers};

pub use crate::chat::completion_create_params::Modality as OutputModality;
pub use crate::realtime::realtime_response::MaxOutputTokens;
pub use crate::realtime::realtime_response::MaxOutputTokensText;

/// The settings of a Realtime session: model, voice, tools and turn detection.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeSessionCreateRequest {
    /// Settings for incoming and outgoing sound.
    pub audio: Option<RealtimeAudioConfig>,
    /// Extra data the server should send.
    pub include: Option<Vec<Include>>,
    /// Directions for the model, ahead of the conversation.
    pub instructions: Option<String>,
    /// Most tokens the model may produce, reasoning included.
    pub max_output_tokens: Option<MaxOutputTokens>,
    /// Model that does or did the work.
    pub model: Option<Model>,
    /// Kinds of output the model gives.
    pub output_modalities: Option<Vec<Modality>>,
    /// Whether the model may call several tools at once.
    pub parallel_tool_calls: Option<bool>,
    /// Text that tells the model what to make, or a stored prompt.
    pub prompt: Option<ResponsePrompt>,
    /// How much the model thinks, and what it tells of it.
    pub reasoning: Option<RealtimeReasoning>,
    /// Whether and which tools the model must use. `auto` by default.
    pub tool_choice: Option<RealtimeToolChoiceConfig>,
    /// Tools the model may use.
    pub tools: Option<Vec<RealtimeToolsConfigUnion>>,
    /// How the session is traced.
    pub tracing: Option<RealtimeTracingConfig>,
    /// How the conversation is shortened when it gets too long.
    pub truncation: Option<RealtimeTruncation>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeSessionCreateRequest = "realtime.RealtimeSessionCreateRequest";
    [
        constant("type", "realtime"),
        optional("audio").or_null(),
        optional("include").or_null(),
        optional("instructions").or_null(),
        optional("max_output_tokens").or_null(),
        optional("model").or_null(),
        optional("output_modalities").or_null(),
        optional("parallel_tool_calls").or_null(),
        optional("prompt").or_null(),
        optional("reasoning").or_null(),
        optional("tool_choice").or_null(),
        optional("tools").or_null(),
        optional("tracing").or_null(),
        optional("truncation").or_null(),
    ];
    1 audio, 2 include, 3 instructions, 4 max_output_tokens, 5 model, 6 output_modalities,
    7 parallel_tool_calls, 8 prompt, 9 reasoning, 10 tool_choice, 11 tools, 12 tracing,
    13 truncation,
}

impl RealtimeSessionCreateRequest {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Settings for incoming and outgoing sound.
    #[must_use]
    pub fn audio<By>(mut self, audio: impl IntoMaybe<RealtimeAudioConfig, By>) -> Self {
        put(&mut self.audio, &mut self.leftovers, 1, audio.into_maybe());
        self
    }

    /// Extra data the server should send.
    #[must_use]
    pub fn include(mut self, include: impl IntoItems<Include>) -> Self {
        put(
            &mut self.include,
            &mut self.leftovers,
            2,
            include.into_items(),
        );
        self
    }

    /// Directions for the model, ahead of the conversation.
    #[must_use]
    pub fn instructions<By>(mut self, instructions: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.instructions,
            &mut self.leftovers,
            3,
            instructions.into_maybe(),
        );
        self
    }

    /// Most tokens the model may produce, reasoning included.
    #[must_use]
    pub fn max_output_tokens<By>(
        mut self,
        max_output_tokens: impl IntoMaybe<MaxOutputTokens, By>,
    ) -> Self {
        put(
            &mut self.max_output_tokens,
            &mut self.leftovers,
            4,
            max_output_tokens.into_maybe(),
        );
        self
    }

    /// Model that does or did the work.
    #[must_use]
    pub fn model<By>(mut self, model: impl IntoMaybe<Model, By>) -> Self {
        put(&mut self.model, &mut self.leftovers, 5, model.into_maybe());
        self
    }

    /// Kinds of output the model gives.
    #[must_use]
    pub fn output_modalities(mut self, output_modalities: impl IntoItems<Modality>) -> Self {
        put(
            &mut self.output_modalities,
            &mut self.leftovers,
            6,
            output_modalities.into_items(),
        );
        self
    }

    /// Whether the model may call several tools at once.
    #[must_use]
    pub fn parallel_tool_calls<By>(
        mut self,
        parallel_tool_calls: impl IntoMaybe<bool, By>,
    ) -> Self {
        put(
            &mut self.parallel_tool_calls,
            &mut self.leftovers,
            7,
            parallel_tool_calls.into_maybe(),
        );
        self
    }

    /// Text that tells the model what to make, or a stored prompt.
    #[must_use]
    pub fn prompt<By>(mut self, prompt: impl IntoMaybe<ResponsePrompt, By>) -> Self {
        put(
            &mut self.prompt,
            &mut self.leftovers,
            8,
            prompt.into_maybe(),
        );
        self
    }

    /// How much the model thinks, and what it tells of it.
    #[must_use]
    pub fn reasoning<By>(mut self, reasoning: impl IntoMaybe<RealtimeReasoning, By>) -> Self {
        put(
            &mut self.reasoning,
            &mut self.leftovers,
            9,
            reasoning.into_maybe(),
        );
        self
    }

    /// Whether and which tools the model must use. `auto` by default.
    #[must_use]
    pub fn tool_choice<By>(
        mut self,
        tool_choice: impl IntoMaybe<RealtimeToolChoiceConfig, By>,
    ) -> Self {
        put(
            &mut self.tool_choice,
            &mut self.leftovers,
            10,
            tool_choice.into_maybe(),
        );
        self
    }

    /// Tools the model may use.
    #[must_use]
    pub fn tools(mut self, tools: impl IntoItems<RealtimeToolsConfigUnion>) -> Self {
        put(&mut self.tools, &mut self.leftovers, 11, tools.into_items());
        self
    }

    /// How the session is traced.
    #[must_use]
    pub fn tracing<By>(mut self, tracing: impl IntoMaybe<RealtimeTracingConfig, By>) -> Self {
        put(
            &mut self.tracing,
            &mut self.leftovers,
            12,
            tracing.into_maybe(),
        );
        self
    }

    /// How the conversation is shortened when it gets too long.
    #[must_use]
    pub fn truncation<By>(mut self, truncation: impl IntoMaybe<RealtimeTruncation, By>) -> Self {
        put(
            &mut self.truncation,
            &mut self.leftovers,
            13,
            truncation.into_maybe(),
        );
        self
    }
}

/// Include of `RealtimeSessionCreateRequest`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Include {
    /// `item.input_audio_transcription.logprobs`
    ItemInputAudioTranscriptionLogprobs,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Include;
    "item.input_audio_transcription.logprobs" ItemInputAudioTranscriptionLogprobs,
}

/// Model of `RealtimeSessionCreateRequest`.
///
/// Any text can be one; the known ones are constants.
#[derive(Clone, Default)]
pub struct Model(std::borrow::Cow<'static, str>);

names! {
    Model;
    "gpt-realtime" GPT_REALTIME,
    "gpt-realtime-1.5" GPT_REALTIME_1_5,
    "gpt-realtime-2" GPT_REALTIME_2,
    "gpt-realtime-2.1" GPT_REALTIME_2_1,
    "gpt-realtime-2.1-mini" GPT_REALTIME_2_1_MINI,
    "gpt-realtime-2025-08-28" GPT_REALTIME_2025_08_28,
    "gpt-4o-realtime-preview" GPT_4O_REALTIME_PREVIEW,
    "gpt-4o-realtime-preview-2024-10-01" GPT_4O_REALTIME_PREVIEW_2024_10_01,
    "gpt-4o-realtime-preview-2024-12-17" GPT_4O_REALTIME_PREVIEW_2024_12_17,
    "gpt-4o-realtime-preview-2025-06-03" GPT_4O_REALTIME_PREVIEW_2025_06_03,
    "gpt-4o-mini-realtime-preview" GPT_4O_MINI_REALTIME_PREVIEW,
    "gpt-4o-mini-realtime-preview-2024-12-17" GPT_4O_MINI_REALTIME_PREVIEW_2024_12_17,
    "gpt-realtime-mini" GPT_REALTIME_MINI,
    "gpt-realtime-mini-2025-10-06" GPT_REALTIME_MINI_2025_10_06,
    "gpt-realtime-mini-2025-12-15" GPT_REALTIME_MINI_2025_12_15,
    "gpt-audio-1.5" GPT_AUDIO_1_5,
    "gpt-audio-mini" GPT_AUDIO_MINI,
    "gpt-audio-mini-2025-10-06" GPT_AUDIO_MINI_2025_10_06,
    "gpt-audio-mini-2025-12-15" GPT_AUDIO_MINI_2025_12_15,
}
