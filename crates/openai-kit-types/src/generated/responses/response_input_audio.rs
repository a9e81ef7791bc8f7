//! `ResponseInputAudio` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::chat::chat_completion_content_part_input_audio_param::InputAudio;
pub use crate::chat::chat_completion_content_part_input_audio_param::InputAudioFormat;

/// An audio part of an input, as base64 data.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseInputAudio {
    /// Sound given to the model.
    pub input_audio: InputAudio,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseInputAudio = "responses.ResponseInputAudio";
    [
        constant("type", "input_audio"),
        required("input_audio"),
    ];
    1 input_audio,
}

impl ResponseInputAudio {
    /// What is required.
    #[must_use]
    pub fn new(input_audio: impl Into<InputAudio>) -> Self {
        Self {
            input_audio: input_audio.into(),
            ..Self::default()
        }
    }
}
