//! `RealtimeResponseCreateParamsWithReferencesParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::chat::completion_create_params::Modality;
use crate::convert::put;
use crate::realtime::{
    ConversationItem, RealtimeReasoning, RealtimeResponseCreateAudioOutput, ResponseItemReference,
};
use crate::responses::ResponsePrompt;
use crate::{IntoItems, IntoMaybe, IntoPairs, Leftovers, Maybe, RawJson, Why};

pub use crate::chat::completion_create_params::Modality as OutputModality;
pub use crate::realtime::realtime_response::MaxOutputTokens;
pub use crate::realtime::realtime_response::MaxOutputTokensText;
pub use crate::realtime::realtime_response_create_params::Conversation;
pub use crate::realtime::realtime_session_create_response::Tool;
pub use crate::realtime::realtime_session_create_response::ToolChoice;

/// Settings for a Realtime response whose input may name existing items.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeResponseCreateParamsWithReferencesParam {
    /// Sound data, or the settings for sound.
    pub audio: Option<RealtimeResponseCreateAudioOutput>,
    /// The conversation that this belongs to.
    pub conversation: Option<Conversation>,
    /// What the model or tool is given.
    pub input: Option<Vec<Input>>,
    /// Directions for the model, ahead of the conversation.
    pub instructions: Option<String>,
    /// Most tokens the model may produce, reasoning included.
    pub max_output_tokens: Option<MaxOutputTokens>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Maybe<BTreeMap<String, String>>,
    /// Kinds of output the model gives.
    pub output_modalities: Option<Vec<Modality>>,
    /// Whether the model may call several tools at once.
    pub parallel_tool_calls: Option<bool>,
    /// Text that tells the model what to make, or a stored prompt.
    pub prompt: Maybe<ResponsePrompt>,
    /// How much the model thinks, and what it tells of it.
    pub reasoning: Option<RealtimeReasoning>,
    /// Whether and which tools the model must use.
    pub tool_choice: Option<ToolChoice>,
    /// Tools the model may use.
    pub tools: Option<Vec<Tool>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeResponseCreateParamsWithReferencesParam = "realtime.RealtimeResponseCreateParamsWithReferencesParam";
    [
        optional("audio"),
        optional("conversation"),
        optional("input"),
        optional("instructions"),
        optional("max_output_tokens"),
        optional("metadata").or_null(),
        optional("output_modalities"),
        optional("parallel_tool_calls"),
        optional("prompt").or_null(),
        optional("reasoning"),
        optional("tool_choice"),
        optional("tools"),
    ];
    0 audio, 1 conversation, 2 input, 3 instructions, 4 max_output_tokens, 5 metadata,
    6 output_modalities, 7 parallel_tool_calls, 8 prompt, 9 reasoning, 10 tool_choice, 11 tools,
}

impl RealtimeResponseCreateParamsWithReferencesParam {
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

    /// The conversation that this belongs to.
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
    pub fn input(mut self, input: impl IntoItems<Input>) -> Self {
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
        self.metadata = metadata.into_pairs();
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

    /// Whether and which tools the model must use.
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

/// Input of `RealtimeResponseCreateParamsWithReferencesParam`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Input {
    /// Any item of a Realtime conversation: messages, calls and MCP steps.
    ConversationItem(ConversationItem),
    /// `item_reference`: Names an existing conversation item instead of repeating it.
    ItemReference(ResponseItemReference),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Input = "realtime.RealtimeResponseCreateParamsWithReferencesParam.Input";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("function_call", Pick::One(0)),
                ("function_call_output", Pick::One(0)),
                ("item_reference", Pick::One(1)),
                ("mcp_approval_request", Pick::One(0)),
                ("mcp_approval_response", Pick::One(0)),
                ("mcp_call", Pick::One(0)),
                ("mcp_list_tools", Pick::One(0)),
                ("message", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 ConversationItem, 1 ItemReference,
}

from!(Input {
    ConversationItem(ConversationItem),
    ItemReference(ResponseItemReference),
});
