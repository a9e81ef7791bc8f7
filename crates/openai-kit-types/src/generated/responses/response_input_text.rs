//! `ResponseInputText` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

pub use crate::chat::chat_completion_content_part_text::PromptCacheBreakpoint;
pub use crate::chat::chat_completion_content_part_text::PromptCacheBreakpointTtl;

/// A text part of an input message.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseInputText {
    /// Marks the end of a prompt prefix worth caching.
    pub prompt_cache_breakpoint: Option<PromptCacheBreakpoint>,
    /// The text, or how text is written. At most 10485760 characters.
    pub text: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseInputText = "responses.ResponseInputText";
    [
        constant("type", "input_text"),
        optional("prompt_cache_breakpoint").or_null(),
        required("text"),
    ];
    1 prompt_cache_breakpoint, 2 text,
}

impl ResponseInputText {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
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
            1,
            prompt_cache_breakpoint.into_maybe(),
        );
        self
    }
}
