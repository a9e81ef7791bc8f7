//! `ChatCompletionContentPartImage` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::shared::decision_question_input_image::Detail;
use crate::{IntoMaybe, Leftovers};

pub use crate::chat::chat_completion_content_part_text::PromptCacheBreakpoint;
pub use crate::chat::chat_completion_content_part_text::PromptCacheBreakpointTtl;
pub use crate::shared::decision_question_input_image::Detail as ImageURLDetail;

/// An image part of a message, given by a web or data URL.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletionContentPartImage {
    /// Address of the image, or the image as a data URL.
    pub image_url: ImageURL,
    /// Marks the end of a prompt prefix worth caching.
    pub prompt_cache_breakpoint: Option<PromptCacheBreakpoint>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatCompletionContentPartImage = "chat.ChatCompletionContentPartImage";
    [
        constant("type", "image_url"),
        required("image_url"),
        optional("prompt_cache_breakpoint").or_null(),
    ];
    1 image_url, 2 prompt_cache_breakpoint,
}

impl ChatCompletionContentPartImage {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(image_url: impl Into<ImageURL>) -> Self {
        Self {
            image_url: image_url.into(),
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

/// The address of an image and its level of detail.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageURL {
    /// How closely the model looks at the image or file. `auto` by default.
    pub detail: Option<Detail>,
    /// Web address of the thing. A URI.
    pub url: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ImageURL = "chat.ChatCompletionContentPartImage.ImageURL";
    [
        optional("detail").or_null(),
        required("url"),
    ];
    0 detail, 1 url,
}

impl ImageURL {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            ..Self::default()
        }
    }

    /// How closely the model looks at the image or file. `auto` by default.
    #[must_use]
    pub fn detail<By>(mut self, detail: impl IntoMaybe<Detail, By>) -> Self {
        put(
            &mut self.detail,
            &mut self.leftovers,
            0,
            detail.into_maybe(),
        );
        self
    }
}
