//! What `realtime.calls.accept` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::chat::completion_create_params::Modality;
use crate::convert::put;
use crate::realtime::{
    RealtimeAudioConfig, RealtimeReasoning, RealtimeToolChoiceConfig, RealtimeToolsConfigUnion,
    RealtimeTracingConfig, RealtimeTruncation,
};
use crate::responses::ResponsePrompt;
use crate::{IntoItems, IntoMaybe, Leftovers, Maybe};

pub use crate::chat::completion_create_params::Modality as OutputModality;
pub use crate::realtime::realtime_response::MaxOutputTokens;
pub use crate::realtime::realtime_response::MaxOutputTokensText;
pub use crate::realtime::realtime_session_create_request::Include;
pub use crate::realtime::realtime_session_create_request::Model;

/// Parameters of `realtime.calls.accept`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallAcceptParams {
    /// Sound data, or the settings for sound.
    pub audio: Option<RealtimeAudioConfig>,
    /// Extra data to put into the reply.
    pub include: Option<Vec<Include>>,
    /// Directions for the model, ahead of the conversation.
    pub instructions: Option<String>,
    /// Most tokens the model may produce, reasoning included.
    pub max_output_tokens: Option<MaxOutputTokens>,
    /// Model that takes the call.
    pub model: Option<Model>,
    /// Kinds of output the model gives.
    pub output_modalities: Option<Vec<Modality>>,
    /// Whether the model may call several tools at once.
    pub parallel_tool_calls: Option<bool>,
    /// Text that tells the model what to make, or a stored prompt.
    pub prompt: Maybe<ResponsePrompt>,
    /// How much the model thinks, and what it tells of it.
    pub reasoning: Option<RealtimeReasoning>,
    /// Whether and which tools the model must use. `auto` by default.
    pub tool_choice: Option<RealtimeToolChoiceConfig>,
    /// Tools the model may use.
    pub tools: Option<Vec<RealtimeToolsConfigUnion>>,
    /// How the session is traced.
    pub tracing: Maybe<RealtimeTracingConfig>,
    /// What happens when the context is too long.
    pub truncation: Option<RealtimeTruncation>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CallAcceptParams = "realtime.CallAcceptParams";
    [
        constant("type", "realtime"),
        optional("audio"),
        optional("include"),
        optional("instructions"),
        optional("max_output_tokens"),
        optional("model"),
        optional("output_modalities"),
        optional("parallel_tool_calls"),
        optional("prompt").or_null(),
        optional("reasoning"),
        optional("tool_choice"),
        optional("tools"),
        optional("tracing").or_null(),
        optional("truncation"),
    ];
    1 audio, 2 include, 3 instructions, 4 max_output_tokens, 5 model, 6 output_modalities,
    7 parallel_tool_calls, 8 prompt, 9 reasoning, 10 tool_choice, 11 tools, 12 tracing,
    13 truncation,
}

impl CallAcceptParams {
    /// Sound data, or the settings for sound.
    #[must_use]
    pub fn audio<By>(mut self, audio: impl IntoMaybe<RealtimeAudioConfig, By>) -> Self {
        put(&mut self.audio, &mut self.leftovers, 1, audio.into_maybe());
        self
    }

    /// Extra data to put into the reply.
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

    /// Model that takes the call.
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
        self.prompt = prompt.into_maybe();
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
        self.tracing = tracing.into_maybe();
        self
    }

    /// What happens when the context is too long.
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
