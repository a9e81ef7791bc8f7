//! `ChatCompletionContentPartInputAudioParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

pub use crate::chat::chat_completion_content_part_text::PromptCacheBreakpoint;
pub use crate::chat::chat_completion_content_part_text::PromptCacheBreakpointTtl;

/// A part of a user message that holds base64 audio.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletionContentPartInputAudioParam {
    /// Sound given to the model.
    pub input_audio: InputAudio,
    /// Marks the end of a prompt prefix worth caching.
    pub prompt_cache_breakpoint: Option<PromptCacheBreakpoint>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatCompletionContentPartInputAudioParam = "chat.ChatCompletionContentPartInputAudioParam";
    [
        constant("type", "input_audio"),
        required("input_audio"),
        optional("prompt_cache_breakpoint"),
    ];
    1 input_audio, 2 prompt_cache_breakpoint,
}

impl ChatCompletionContentPartInputAudioParam {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(input_audio: impl Into<InputAudio>) -> Self {
        Self {
            input_audio: input_audio.into(),
            ..Self::default()
        }
    }

    /// Marks the end of a prompt prefix worth caching.
    #[must_use]
    pub fn prompt_cache_breakpoint<By>(
        mut self,
        prompt_cache_breakpoint: impl IntoMaybe<PromptCacheBreakpoint, By>,
    ) -> Self {
        put(
            &mut self.prompt_cache_breakpoint,
            &mut self.leftovers,
            2,
            prompt_cache_breakpoint.into_maybe(),
        );
        self
    }
}

/// Base64 audio and its format.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputAudio {
    /// Sound, base64 coded.
    pub data: String,
    /// File format of the sound.
    pub format: InputAudioFormat,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InputAudio = "chat.ChatCompletionContentPartInputAudioParam.InputAudio";
    [
        required("data"),
        required("format"),
    ];
    0 data, 1 format,
}

impl InputAudio {
    /// What is required.
    #[must_use]
    pub fn new(data: impl Into<String>, format: impl Into<InputAudioFormat>) -> Self {
        Self {
            data: data.into(),
            format: format.into(),
            ..Self::default()
        }
    }
}

/// Input audio format of `ChatCompletionContentPartInputAudioParam`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InputAudioFormat {
    /// `wav`
    Wav,
    /// `mp3`
    Mp3,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    InputAudioFormat;
    "wav" Wav,
    "mp3" Mp3,
}
