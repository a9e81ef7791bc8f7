//! `ChatCompletionStoreMessage` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::chat::chat_completion_message::{Annotation, FunctionCall};
use crate::chat::{
    ChatCompletionAudio, ChatCompletionContentPartImage, ChatCompletionContentPartText,
    ChatCompletionMessageToolCallUnionParam,
};
use crate::{Leftovers, RawJson, Why};

/// A message of a stored chat completion, with its ID and content parts.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletionStoreMessage {
    /// ID that names this object.
    pub id: String,
    /// Notes attached to the text or tool, such as citations.
    pub annotations: Option<Vec<Annotation>>,
    /// Sound data, or the settings for sound.
    pub audio: Option<ChatCompletionAudio>,
    /// Text or parts that make up the content.
    pub content: Option<String>,
    /// Text and image parts of the stored message.
    pub content_parts: Option<Vec<ChatCompletionStoreMessageContentPart>>,
    /// Older form of a function call or of choosing one.
    pub function_call: Option<FunctionCall>,
    /// The model's words when it declines.
    pub refusal: Option<String>,
    /// Calls to tools that the model made.
    pub tool_calls: Option<Vec<ChatCompletionMessageToolCallUnionParam>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatCompletionStoreMessage = "chat.ChatCompletionStoreMessage";
    [
        required("id"),
        optional("annotations").or_null(),
        optional("audio").or_null(),
        optional("content").or_null(),
        optional("content_parts").or_null(),
        optional("function_call").or_null(),
        optional("refusal").or_null(),
        constant("role", "assistant"),
        optional("tool_calls").or_null(),
    ];
    0 id, 1 annotations, 2 audio, 3 content, 4 content_parts, 5 function_call, 6 refusal,
    8 tool_calls,
}

/// One content part of a stored message: text or an image.
#[derive(Clone)]
#[non_exhaustive]
pub enum ChatCompletionStoreMessageContentPart {
    /// `text`: A text part of a message, which may end a cached prefix.
    Text(ChatCompletionContentPartText),
    /// `image_url`: An image part of a message, given by a web or data URL.
    ImageUrl(ChatCompletionContentPartImage),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ChatCompletionStoreMessageContentPart = "chat.ChatCompletionStoreMessage.ChatCompletionStoreMessageContentPart";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("image_url", Pick::One(1)),
                ("text", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 Text, 1 ImageUrl,
}
