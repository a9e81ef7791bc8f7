//! `ResponseCreateEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::beta::realtime::ConversationItemWithReference;
use crate::beta::realtime::session::{InputAudioFormat, Voice};
use crate::chat::completion_create_params::Modality;
use crate::convert::put;
use crate::realtime::RealtimeFunctionTool;
use crate::realtime::realtime_response::MaxOutputTokens;
use crate::realtime::realtime_response_create_params::Conversation;
use crate::{IntoItems, IntoMaybe, IntoPairs, Leftovers};

pub use crate::beta::realtime::session::InputAudioFormat as ResponseOutputAudioFormat;
pub use crate::beta::realtime::session::Voice as ResponseVoice;
pub use crate::chat::completion_create_params::Modality as ResponseModality;
pub use crate::realtime::RealtimeFunctionTool as ResponseTool;
pub use crate::realtime::realtime_response::MaxOutputTokens as ResponseMaxResponseOutputTokens;
pub use crate::realtime::realtime_response::MaxOutputTokensText as ResponseMaxResponseOutputTokensText;
pub use crate::realtime::realtime_response_create_params::Conversation as ResponseConversation;

/// Asks the model to answer, optionally with settings for this answer only (old beta API).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseCreateEvent {
    /// ID of this single event.
    pub event_id: Option<String>,
    /// The response concerned.
    pub response: Option<Response>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseCreateEvent = "beta.realtime.ResponseCreateEvent";
    [
        constant("type", "response.create"),
        optional("event_id").or_null(),
        optional("response").or_null(),
    ];
    1 event_id, 2 response,
}

impl ResponseCreateEvent {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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

    /// The response concerned.
    #[must_use]
    pub fn response<By>(mut self, response: impl IntoMaybe<Response, By>) -> Self {
        put(
            &mut self.response,
            &mut self.leftovers,
            2,
            response.into_maybe(),
        );
        self
    }
}

/// Response of `ResponseCreateEvent` with `conversation`, `input` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Response {
    /// The conversation that this belongs to.
    pub conversation: Option<Conversation>,
    /// What the model or tool is given.
    pub input: Option<Vec<ConversationItemWithReference>>,
    /// Directions for the model, ahead of the conversation.
    pub instructions: Option<String>,
    /// Most tokens one response may have, tool calls included.
    pub max_response_output_tokens: Option<MaxOutputTokens>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Kinds of output the model may give.
    pub modalities: Option<Vec<Modality>>,
    /// Coding of the spoken output.
    pub output_audio_format: Option<InputAudioFormat>,
    /// Sampling temperature: higher values give more varied output.
    pub temperature: Option<f64>,
    /// Whether and which tools the model must use.
    pub tool_choice: Option<String>,
    /// Tools the model may use.
    pub tools: Option<Vec<RealtimeFunctionTool>>,
    /// Voice used for the speech.
    pub voice: Option<Voice>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Response = "beta.realtime.ResponseCreateEvent.Response";
    [
        optional("conversation").or_null(),
        optional("input").or_null(),
        optional("instructions").or_null(),
        optional("max_response_output_tokens").or_null(),
        optional("metadata").or_null(),
        optional("modalities").or_null(),
        optional("output_audio_format").or_null(),
        optional("temperature").or_null(),
        optional("tool_choice").or_null(),
        optional("tools").or_null(),
        optional("voice").or_null(),
    ];
    0 conversation, 1 input, 2 instructions, 3 max_response_output_tokens, 4 metadata,
    5 modalities, 6 output_audio_format, 7 temperature, 8 tool_choice, 9 tools, 10 voice,
}

impl Response {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The conversation that this belongs to.
    #[must_use]
    pub fn conversation<By>(mut self, conversation: impl IntoMaybe<Conversation, By>) -> Self {
        put(
            &mut self.conversation,
            &mut self.leftovers,
            0,
            conversation.into_maybe(),
        );
        self
    }

    /// What the model or tool is given.
    #[must_use]
    pub fn input(mut self, input: impl IntoItems<ConversationItemWithReference>) -> Self {
        put(&mut self.input, &mut self.leftovers, 1, input.into_items());
        self
    }

    /// Directions for the model, ahead of the conversation.
    #[must_use]
    pub fn instructions<By>(mut self, instructions: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.instructions,
            &mut self.leftovers,
            2,
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
            3,
            max_response_output_tokens.into_maybe(),
        );
        self
    }

    /// The caller's own keys and values, kept with the object.
    #[must_use]
    pub fn metadata(mut self, metadata: impl IntoPairs<String>) -> Self {
        put(
            &mut self.metadata,
            &mut self.leftovers,
            4,
            metadata.into_pairs(),
        );
        self
    }

    /// Kinds of output the model may give.
    #[must_use]
    pub fn modalities(mut self, modalities: impl IntoItems<Modality>) -> Self {
        put(
            &mut self.modalities,
            &mut self.leftovers,
            5,
            modalities.into_items(),
        );
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
            6,
            output_audio_format.into_maybe(),
        );
        self
    }

    /// Sampling temperature: higher values give more varied output.
    #[must_use]
    pub fn temperature<By>(mut self, temperature: impl IntoMaybe<f64, By>) -> Self {
        put(
            &mut self.temperature,
            &mut self.leftovers,
            7,
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
            8,
            tool_choice.into_maybe(),
        );
        self
    }

    /// Tools the model may use.
    #[must_use]
    pub fn tools(mut self, tools: impl IntoItems<RealtimeFunctionTool>) -> Self {
        put(&mut self.tools, &mut self.leftovers, 9, tools.into_items());
        self
    }

    /// Voice used for the speech.
    #[must_use]
    pub fn voice<By>(mut self, voice: impl IntoMaybe<Voice, By>) -> Self {
        put(&mut self.voice, &mut self.leftovers, 10, voice.into_maybe());
        self
    }
}
