//! `ChatCompletionToolChoiceOptionParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::chat::{
    ChatCompletionAllowedToolChoiceParam, ChatCompletionNamedToolChoiceCustomParam,
    ChatCompletionNamedToolChoiceParam,
};
use crate::{RawJson, Why};

/// Whether and which tools the model calls: a mode, an allowed set or one named tool.
#[derive(Clone)]
#[non_exhaustive]
pub enum ChatCompletionToolChoiceOptionParam {
    /// Text of `ChatCompletionToolChoiceOptionParam`.
    Text(Text),
    /// `allowed_tools`: Limits the model to some of the tools in the request.
    AllowedTools(ChatCompletionAllowedToolChoiceParam),
    /// `function`: Forces one function by name.
    Function(ChatCompletionNamedToolChoiceParam),
    /// `custom`: Forces one custom tool by name.
    Custom(ChatCompletionNamedToolChoiceCustomParam),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ChatCompletionToolChoiceOptionParam = "chat.ChatCompletionToolChoiceOptionParam";
    {
        text: Some(0),
        objects: Objects::Tag(
            "type",
            &[
                ("allowed_tools", Pick::One(1)),
                ("custom", Pick::One(3)),
                ("function", Pick::One(2)),
            ],
            Pick::None,
        ),
    };
    0 Text, 1 AllowedTools, 2 Function, 3 Custom,
}

from_text!(ChatCompletionToolChoiceOptionParam::Text);
from!(ChatCompletionToolChoiceOptionParam {
    Text(Text),
    AllowedTools(ChatCompletionAllowedToolChoiceParam),
    Function(ChatCompletionNamedToolChoiceParam),
    Custom(ChatCompletionNamedToolChoiceCustomParam),
});

/// Text of `ChatCompletionToolChoiceOptionParam`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Text {
    /// `none`
    None,
    /// `auto`
    Auto,
    /// `required`
    Required,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Text;
    "none" None,
    "auto" Auto,
    "required" Required,
}
