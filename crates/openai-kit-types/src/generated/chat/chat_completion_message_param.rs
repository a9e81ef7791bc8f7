//! `ChatCompletionMessageParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::chat::{
    ChatCompletionAssistantMessageParam, ChatCompletionDeveloperMessageParam,
    ChatCompletionFunctionMessageParam, ChatCompletionSystemMessageParam,
    ChatCompletionToolMessageParam, ChatCompletionUserMessageParam,
};
use crate::{RawJson, Why};

/// The message that the model answered with: text, a refusal, audio or tool calls.
#[derive(Clone)]
#[non_exhaustive]
pub enum ChatCompletionMessageParam {
    /// `developer`: A message with instructions from the developer of the application.
    Developer(ChatCompletionDeveloperMessageParam),
    /// `system`: A message with system instructions; newer models expect a developer message
    /// instead.
    System(ChatCompletionSystemMessageParam),
    /// `user`: A message from the end user: text, images, audio or files.
    User(ChatCompletionUserMessageParam),
    /// `assistant`: An earlier answer of the model, with any tool calls it made.
    Assistant(ChatCompletionAssistantMessageParam),
    /// `tool`: The result of a tool call, tied to it by the call's ID.
    Tool(ChatCompletionToolMessageParam),
    /// `function`: The result of an old-style function call, tied to it by the function's name.
    Function(ChatCompletionFunctionMessageParam),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ChatCompletionMessageParam = "chat.ChatCompletionMessageParam";
    {
        objects: Objects::Tag(
            "role",
            &[
                ("assistant", Pick::One(3)),
                ("developer", Pick::One(0)),
                ("function", Pick::One(5)),
                ("system", Pick::One(1)),
                ("tool", Pick::One(4)),
                ("user", Pick::One(2)),
            ],
            Pick::None,
        ),
    };
    0 Developer, 1 System, 2 User, 3 Assistant, 4 Tool, 5 Function,
}

from!(ChatCompletionMessageParam {
    Developer(ChatCompletionDeveloperMessageParam),
    System(ChatCompletionSystemMessageParam),
    User(ChatCompletionUserMessageParam),
    Assistant(ChatCompletionAssistantMessageParam),
    Tool(ChatCompletionToolMessageParam),
    Function(ChatCompletionFunctionMessageParam),
});
