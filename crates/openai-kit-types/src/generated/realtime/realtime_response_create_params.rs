//! `RealtimeResponseCreateParams` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::chat::completion_create_params::Modality;
use crate::convert::put;
use crate::realtime::{ConversationItem, RealtimeReasoning, RealtimeResponseCreateAudioOutput};
use crate::responses::ResponsePrompt;
use crate::{IntoItems, IntoMaybe, IntoPairs, Leftovers};

pub use crate::chat::completion_create_params::Modality as OutputModality;
pub use crate::realtime::realtime_response::MaxOutputTokens;
pub use crate::realtime::realtime_response::MaxOutputTokensText;
pub use crate::realtime::realtime_session_create_response::Tool;
pub use crate::realtime::realtime_session_create_response::ToolChoice;

/// Settings for a single Realtime response.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeResponseCreateParams {
    /// Sound data, or the settings for sound.
    pub audio: Option<RealtimeResponseCreateAudioOutput>,
    /// Whether the response is added to the conversation or stands alone. `auto` by default.
    pub conversation: Option<Conversation>,
    /// What the model or tool is given.
    pub input: Option<Vec<ConversationItem>>,
    /// Directions for the model, ahead of the conversation.
    pub instructions: Option<String>,
    /// Most tokens the model may produce, reasoning included.
    pub max_output_tokens: Option<MaxOutputTokens>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Kinds of output the model gives.
    pub output_modalities: Option<Vec<Modality>>,
    /// Whether the model may call several tools at once.
    pub parallel_tool_calls: Option<bool>,
    /// Text that tells the model what to make, or a stored prompt.
    pub prompt: Option<ResponsePrompt>,
    /// How much the model thinks, and what it tells of it.
    pub reasoning: Option<RealtimeReasoning>,
    /// Whether and which tools the model must use. `auto` by default.
    pub tool_choice: Option<ToolChoice>,
    /// Tools the model may use.
    pub tools: Option<Vec<Tool>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeResponseCreateParams = "realtime.RealtimeResponseCreateParams";
    [
        optional("audio").or_null(),
        optional("conversation").or_null(),
        optional("input").or_null(),
        optional("instructions").or_null(),
        optional("max_output_tokens").or_null(),
        optional("metadata").or_null(),
        optional("output_modalities").or_null(),
        optional("parallel_tool_calls").or_null(),
        optional("prompt").or_null(),
        optional("reasoning").or_null(),
        optional("tool_choice").or_null(),
        optional("tools").or_null(),
    ];
    0 audio, 1 conversation, 2 input, 3 instructions, 4 max_output_tokens, 5 metadata,
    6 output_modalities, 7 parallel_tool_calls, 8 prompt, 9 reasoning, 10 tool_choice, 11 tools,
}

impl RealtimeResponseCreateParams {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sound data, or the settings for sound.
    #[must_use]
    pub fn audio<By>(
        mut self,
        audio: impl IntoMaybe<RealtimeResponseCreateAudioOutput, By>,
    ) -> Self {
        put(&mut self.audio, &mut self.leftovers, 0, audio.into_maybe());
        self
    }

    /// Whether the response is added to the conversation or stands alone. `auto` by default.
    #[must_use]
    pub fn conversation<By>(mut self, conversation: impl IntoMaybe<Conversation, By>) -> Self {
        put(
            &mut self.conversation,
            &mut self.leftovers,
            1,
            conversation.into_maybe(),
        );
        self
    }

    /// What the model or tool is given.
    #[must_use]
    pub fn input(mut self, input: impl IntoItems<ConversationItem>) -> Self {
        put(&mut self.input, &mut self.leftovers, 2, input.into_items());
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

    /// The caller's own keys and values, kept with the object.
    #[must_use]
    pub fn metadata(mut self, metadata: impl IntoPairs<String>) -> Self {
        put(
            &mut self.metadata,
            &mut self.leftovers,
            5,
            metadata.into_pairs(),
        );
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
    pub fn tool_choice<By>(mut self, tool_choice: impl IntoMaybe<ToolChoice, By>) -> Self {
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
    pub fn tools(mut self, tools: impl IntoItems<Tool>) -> Self {
        put(&mut self.tools, &mut self.leftovers, 11, tools.into_items());
        self
    }
}

/// Conversation of `RealtimeResponseCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Conversation {
    /// `auto`
    Auto,
    /// `none`
    None,
    /// Any other text.
    Other(String),
}

choice! {
    open Conversation;
    "auto" Auto,
    "none" None,
}
