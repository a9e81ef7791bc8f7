//! `client.responses().input_tokens()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::responses::input_token_count_params::{Personality, Text};
use openai_kit_types::responses::response::{ToolChoice, Truncation};
use openai_kit_types::responses::responses_client_event::{
    ResponseCreateConversation, ResponseCreateInput,
};
use openai_kit_types::responses::{InputTokenCountParams, InputTokenCountResponse, Tool};
use openai_kit_types::shared::Reasoning;
use openai_kit_types::{IntoItems, IntoMaybe};

use crate::Client;
use crate::call::{Call, Json, op};

/// The operations of `responses.input_tokens`.
#[derive(Clone, Debug)]
pub struct InputTokens {
    pub(crate) client: Client,
}

impl InputTokens {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Counts the input tokens that a request would use, without running it.
    ///
    /// `POST /responses/input_tokens`
    pub fn count(&self) -> Call<Count> {
        Call::new(&self.client, [])
    }
}

op! {
    /// The call of [`InputTokens::count`].
    Count: InputTokenCountParams => Json<InputTokenCountResponse>,
        operations::responses::input_tokens::COUNT;
}

/// Parameters of [`InputTokens::count`].
impl Call<Count> {
    /// The conversation that this belongs to.
    pub fn conversation<By>(
        self,
        conversation: impl IntoMaybe<ResponseCreateConversation, By>,
    ) -> Self {
        self.put_maybe(conversation.into_maybe(), |params| &mut params.conversation)
    }

    /// Input whose tokens are counted. At most 10485760 characters.
    pub fn input<By>(self, input: impl IntoMaybe<ResponseCreateInput, By>) -> Self {
        self.put_maybe(input.into_maybe(), |params| &mut params.input)
    }

    /// Directions for the model, ahead of the conversation.
    pub fn instructions<By>(self, instructions: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(instructions.into_maybe(), |params| &mut params.instructions)
    }

    /// Model that does or did the work.
    pub fn model<By>(self, model: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(model.into_maybe(), |params| &mut params.model)
    }

    /// Whether the model may call several tools at once.
    pub fn parallel_tool_calls<By>(self, parallel_tool_calls: impl IntoMaybe<bool, By>) -> Self {
        self.put_maybe(parallel_tool_calls.into_maybe(), |params| {
            &mut params.parallel_tool_calls
        })
    }

    /// Tone in which the model answers.
    pub fn personality<By>(self, personality: impl IntoMaybe<Personality, By>) -> Self {
        self.put(5, personality.into_maybe(), |params| {
            &mut params.personality
        })
    }

    /// ID of the response that this one continues.
    pub fn previous_response_id<By>(
        self,
        previous_response_id: impl IntoMaybe<String, By>,
    ) -> Self {
        self.put_maybe(previous_response_id.into_maybe(), |params| {
            &mut params.previous_response_id
        })
    }

    /// How much the model thinks, and what it tells of it.
    pub fn reasoning<By>(self, reasoning: impl IntoMaybe<Reasoning, By>) -> Self {
        self.put_maybe(reasoning.into_maybe(), |params| &mut params.reasoning)
    }

    /// The text, or how text is written.
    pub fn text<By>(self, text: impl IntoMaybe<Text, By>) -> Self {
        self.put_maybe(text.into_maybe(), |params| &mut params.text)
    }

    /// Whether and which tools the model must use.
    pub fn tool_choice<By>(self, tool_choice: impl IntoMaybe<ToolChoice, By>) -> Self {
        self.put_maybe(tool_choice.into_maybe(), |params| &mut params.tool_choice)
    }

    /// Tools the model may use.
    pub fn tools(self, tools: impl IntoItems<Tool>) -> Self {
        self.put_maybe(tools.into_items(), |params| &mut params.tools)
    }

    /// What happens when the context is too long.
    pub fn truncation<By>(self, truncation: impl IntoMaybe<Truncation, By>) -> Self {
        self.put(11, truncation.into_maybe(), |params| &mut params.truncation)
    }
}
