//! `ResponseInputImage` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::responses::ImageDetail;
use crate::{IntoMaybe, Leftovers};

pub use crate::chat::chat_completion_content_part_text::PromptCacheBreakpoint;
pub use crate::chat::chat_completion_content_part_text::PromptCacheBreakpointTtl;

/// An image part of an input message, by URL or file ID.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseInputImage {
    /// How finely the model looks at the image.
    pub detail: ImageDetail,
    /// ID of an uploaded image.
    pub file_id: Option<String>,
    /// Address of the image, or the image as a data URL. A URI.
    pub image_url: Option<String>,
    /// Marks the end of a prompt prefix worth caching.
    pub prompt_cache_breakpoint: Option<PromptCacheBreakpoint>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseInputImage = "responses.ResponseInputImage";
    [
        constant("type", "input_image"),
        required("detail"),
        optional("file_id").or_null(),
        optional("image_url").or_null(),
        optional("prompt_cache_breakpoint").or_null(),
    ];
    1 detail, 2 file_id, 3 image_url, 4 prompt_cache_breakpoint,
}

impl ResponseInputImage {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(detail: impl Into<ImageDetail>) -> Self {
        Self {
            detail: detail.into(),
            ..Self::default()
        }
    }

    /// ID of an uploaded image.
    #[must_use]
    pub fn file_id<By>(mut self, file_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.file_id,
            &mut self.leftovers,
            2,
            file_id.into_maybe(),
        );
        self
    }

    /// Address of the image, or the image as a data URL. A URI.
    #[must_use]
    pub fn image_url<By>(mut self, image_url: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.image_url,
            &mut self.leftovers,
            3,
            image_url.into_maybe(),
        );
        self
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
            4,
            prompt_cache_breakpoint.into_maybe(),
        );
        self
    }
}
