//! `ChatCompletionMessage` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::chat::{ChatCompletionAudio, ChatCompletionMessageToolCallUnionParam};

/// The message that the model answered with: text, a refusal, audio or tool calls.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletionMessage {
    /// Text of the model's answer.
    pub content: Option<String>,
    /// Web pages that the answer cites.
    pub annotations: Option<Vec<Annotation>>,
    /// The spoken answer, if sound was asked for.
    pub audio: Option<ChatCompletionAudio>,
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
    ChatCompletionMessage = "chat.ChatCompletionMessage";
    [
        constant("role", "assistant"),
        optional("content").or_null(),
        optional("annotations").or_null(),
        optional("audio").or_null(),
        optional("function_call").or_null(),
        optional("refusal").or_null(),
        optional("tool_calls").or_null(),
    ];
    1 content, 2 annotations, 3 audio, 4 function_call, 5 refusal, 6 tool_calls,
}

/// A web citation in the model's message.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Annotation {
    /// Web page that is cited.
    pub url_citation: AnnotationURLCitation,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Annotation = "chat.ChatCompletionMessage.Annotation";
    [
        constant("type", "url_citation"),
        required("url_citation"),
    ];
    1 url_citation,
}

/// The cited page and the stretch of text that it supports.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnnotationURLCitation {
    /// Place just behind the last character that the note covers.
    pub end_index: i64,
    /// Place of the first character that the note covers.
    pub start_index: i64,
    /// Title as shown to readers.
    pub title: String,
    /// Web address of the thing. A URI.
    pub url: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AnnotationURLCitation = "chat.ChatCompletionMessage.AnnotationURLCitation";
    [
        required("end_index"),
        required("start_index"),
        required("title"),
        required("url"),
    ];
    0 end_index, 1 start_index, 2 title, 3 url,
}

/// An old-style function call with a name and JSON arguments.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionCall {
    /// Arguments of the call, as the model wrote them.
    pub arguments: String,
    /// Name given to this object.
    pub name: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FunctionCall = "chat.ChatCompletionMessage.FunctionCall";
    [
        required("arguments"),
        required("name"),
    ];
    0 arguments, 1 name,
}

impl FunctionCall {
    /// What is required.
    #[must_use]
    pub fn new(arguments: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            arguments: arguments.into(),
            name: name.into(),
            ..Self::default()
        }
    }
}
