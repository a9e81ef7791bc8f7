//! `ChatCompletionMessageToolCallUnionParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::chat::{ChatCompletionMessageCustomToolCall, ChatCompletionMessageFunctionToolCall};
use crate::{RawJson, Why};

/// A tool call of an earlier answer, to a function or a custom tool.
#[derive(Clone)]
#[non_exhaustive]
pub enum ChatCompletionMessageToolCallUnionParam {
    /// `function`: The model's call of a function, with arguments as a JSON string.
    Function(ChatCompletionMessageFunctionToolCall),
    /// `custom`: The model's call of a custom tool, with its input as plain text.
    Custom(ChatCompletionMessageCustomToolCall),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ChatCompletionMessageToolCallUnionParam = "chat.ChatCompletionMessageToolCallUnionParam";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("custom", Pick::One(1)),
                ("function", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 Function, 1 Custom,
}

from!(ChatCompletionMessageToolCallUnionParam {
    Function(ChatCompletionMessageFunctionToolCall),
    Custom(ChatCompletionMessageCustomToolCall),
});
