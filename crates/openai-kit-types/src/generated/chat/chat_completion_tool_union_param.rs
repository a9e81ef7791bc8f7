//! `ChatCompletionToolUnionParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::chat::{ChatCompletionCustomToolParam, ChatCompletionFunctionTool};
use crate::{RawJson, Why};

/// A tool the model may call: a function or a custom tool.
#[derive(Clone)]
#[non_exhaustive]
pub enum ChatCompletionToolUnionParam {
    /// `function`: A function that the model may call.
    Function(ChatCompletionFunctionTool),
    /// `custom`: A tool that takes free text, or text in a grammar, instead of JSON arguments.
    Custom(ChatCompletionCustomToolParam),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ChatCompletionToolUnionParam = "chat.ChatCompletionToolUnionParam";
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

from!(ChatCompletionToolUnionParam {
    Function(ChatCompletionFunctionTool),
    Custom(ChatCompletionCustomToolParam),
});
