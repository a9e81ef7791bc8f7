//! `ChatCompletionAssistantMessageParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::chat::{
    ChatCompletionContentPartRefusalParam, ChatCompletionContentPartText,
    ChatCompletionMessageToolCallUnionParam,
};
use crate::convert::put;
use crate::{IntoItems, IntoMaybe, Leftovers, Maybe, RawJson, Why};

pub use crate::chat::chat_completion_message::FunctionCall;

/// An earlier answer of the model, with any tool calls it made.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletionAssistantMessageParam {
    /// Sound data, or the settings for sound.
    pub audio: Maybe<Audio>,
    /// Text or parts that make up the content. At least 1 item.
    pub content: Maybe<Content>,
    /// Older form of a function call or of choosing one.
    pub function_call: Maybe<FunctionCall>,
    /// Name that tells apart speakers with the same role.
    pub name: Option<String>,
    /// The model's words when it declines.
    pub refusal: Maybe<String>,
    /// Calls to tools that the model made.
    pub tool_calls: Option<Vec<ChatCompletionMessageToolCallUnionParam>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatCompletionAssistantMessageParam = "chat.ChatCompletionAssistantMessageParam";
    [
        optional("audio").or_null(),
        optional("content").or_null(),
        optional("function_call").or_null(),
        optional("name"),
        optional("refusal").or_null(),
        constant("role", "assistant"),
        optional("tool_calls"),
    ];
    0 audio, 1 content, 2 function_call, 3 name, 4 refusal, 6 tool_calls,
}

impl ChatCompletionAssistantMessageParam {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sound data, or the settings for sound.
    #[must_use]
    pub fn audio<By>(mut self, audio: impl IntoMaybe<Audio, By>) -> Self {
        self.audio = audio.into_maybe();
        self
    }

    /// Text or parts that make up the content. At least 1 item.
    #[must_use]
    pub fn content<By>(mut self, content: impl IntoMaybe<Content, By>) -> Self {
        self.content = content.into_maybe();
        self
    }

    /// Older form of a function call or of choosing one.
    #[must_use]
    pub fn function_call<By>(mut self, function_call: impl IntoMaybe<FunctionCall, By>) -> Self {
        self.function_call = function_call.into_maybe();
        self
    }

    /// Name that tells apart speakers with the same role.
    #[must_use]
    pub fn name<By>(mut self, name: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.name, &mut self.leftovers, 3, name.into_maybe());
        self
    }

    /// The model's words when it declines.
    #[must_use]
    pub fn refusal<By>(mut self, refusal: impl IntoMaybe<String, By>) -> Self {
        self.refusal = refusal.into_maybe();
        self
    }

    /// Calls to tools that the model made.
    #[must_use]
    pub fn tool_calls(
        mut self,
        tool_calls: impl IntoItems<ChatCompletionMessageToolCallUnionParam>,
    ) -> Self {
        put(
            &mut self.tool_calls,
            &mut self.leftovers,
            6,
            tool_calls.into_items(),
        );
        self
    }
}

/// Names an earlier spoken answer by its ID.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Audio {
    /// ID that names this object.
    pub id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Audio = "chat.ChatCompletionAssistantMessageParam.Audio";
    [
        required("id"),
    ];
    0 id,
}

impl Audio {
    /// What is required.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }
}

/// Content of `ChatCompletionAssistantMessageParam`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Content {
    /// A text.
    Text(String),
    /// A list.
    Items(Vec<ContentArrayOfContentPart>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Content = "chat.ChatCompletionAssistantMessageParam.Content";
    {
        text: Some(0),
        lists: &[(Items::Object, 1)],
    };
    0 Text, 1 Items,
}

from_text!(Content::Text);
from_items!(Content::Items(ContentArrayOfContentPart));

/// Content array of part of `ChatCompletionAssistantMessageParam`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ContentArrayOfContentPart {
    /// `text`: A text part of a message, which may end a cached prefix.
    Text(ChatCompletionContentPartText),
    /// `refusal`: A part of an earlier answer in which the model refused.
    Refusal(ChatCompletionContentPartRefusalParam),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ContentArrayOfContentPart = "chat.ChatCompletionAssistantMessageParam.ContentArrayOfContentPart";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("refusal", Pick::One(1)),
                ("text", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 Text, 1 Refusal,
}

from!(ContentArrayOfContentPart {
    Text(ChatCompletionContentPartText),
    Refusal(ChatCompletionContentPartRefusalParam),
});
