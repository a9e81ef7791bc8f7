//! `ChatCompletionContentPartParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::chat::chat_completion_content_part_text::PromptCacheBreakpoint;
use crate::chat::{
    ChatCompletionContentPartImage, ChatCompletionContentPartInputAudioParam,
    ChatCompletionContentPartText,
};
use crate::convert::put;
use crate::{IntoMaybe, Leftovers, RawJson, Why};

pub use crate::chat::chat_completion_content_part_text::PromptCacheBreakpoint as FilePromptCacheBreakpoint;
pub use crate::chat::chat_completion_content_part_text::PromptCacheBreakpointTtl as FilePromptCacheBreakpointTtl;

/// One part of a user message: text, an image, audio or a file.
#[derive(Clone)]
#[non_exhaustive]
pub enum ChatCompletionContentPartParam {
    /// `text`: A text part of a message, which may end a cached prefix.
    Text(ChatCompletionContentPartText),
    /// `image_url`: An image part of a message, given by a web or data URL.
    ImageUrl(ChatCompletionContentPartImage),
    /// `input_audio`: A part of a user message that holds base64 audio.
    InputAudio(ChatCompletionContentPartInputAudioParam),
    /// `file`: A file part of a user message.
    File(File),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ChatCompletionContentPartParam = "chat.ChatCompletionContentPartParam";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("file", Pick::One(3)),
                ("image_url", Pick::One(1)),
                ("input_audio", Pick::One(2)),
                ("text", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 Text, 1 ImageUrl, 2 InputAudio, 3 File,
}

from!(ChatCompletionContentPartParam {
    Text(ChatCompletionContentPartText),
    ImageUrl(ChatCompletionContentPartImage),
    InputAudio(ChatCompletionContentPartInputAudioParam),
    File(File),
});

/// A file part of a user message.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct File {
    /// The file: its content or a reference to it.
    pub file: FileFile,
    /// Marks the end of a prompt prefix worth caching.
    pub prompt_cache_breakpoint: Option<PromptCacheBreakpoint>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    File = "chat.ChatCompletionContentPartParam.File";
    [
        constant("type", "file"),
        required("file"),
        optional("prompt_cache_breakpoint"),
    ];
    1 file, 2 prompt_cache_breakpoint,
}

impl File {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(file: impl Into<FileFile>) -> Self {
        Self {
            file: file.into(),
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

/// A file by ID, or inline with its name.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileFile {
    /// Content of the file, base64 coded.
    pub file_data: Option<String>,
    /// ID of the file concerned.
    pub file_id: Option<String>,
    /// Name of the file, without folders.
    pub filename: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FileFile = "chat.ChatCompletionContentPartParam.FileFile";
    [
        optional("file_data"),
        optional("file_id"),
        optional("filename"),
    ];
    0 file_data, 1 file_id, 2 filename,
}

impl FileFile {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Content of the file, base64 coded.
    #[must_use]
    pub fn file_data<By>(mut self, file_data: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.file_data,
            &mut self.leftovers,
            0,
            file_data.into_maybe(),
        );
        self
    }

    /// ID of the file concerned.
    #[must_use]
    pub fn file_id<By>(mut self, file_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.file_id,
            &mut self.leftovers,
            1,
            file_id.into_maybe(),
        );
        self
    }

    /// Name of the file, without folders.
    #[must_use]
    pub fn filename<By>(mut self, filename: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.filename,
            &mut self.leftovers,
            2,
            filename.into_maybe(),
        );
        self
    }
}
