//! `ChatCompletionModality` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

/// What the model answers with: text or audio.
#[derive(Clone)]
#[non_exhaustive]
pub enum ChatCompletionModality {
    /// `text`
    Text,
    /// `audio`
    Audio,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ChatCompletionModality;
    "text" Text,
    "audio" Audio,
}
