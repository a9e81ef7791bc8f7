//! `ChatCompletionRole` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

/// Who a chat message comes from.
#[derive(Clone)]
#[non_exhaustive]
pub enum ChatCompletionRole {
    /// `developer`
    Developer,
    /// `system`
    System,
    /// `user`
    User,
    /// `assistant`
    Assistant,
    /// `tool`
    Tool,
    /// `function`
    Function,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ChatCompletionRole;
    "developer" Developer,
    "system" System,
    "user" User,
    "assistant" Assistant,
    "tool" Tool,
    "function" Function,
}
