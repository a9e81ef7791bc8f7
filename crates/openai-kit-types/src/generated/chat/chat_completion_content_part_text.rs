//! `ChatCompletionContentPartText` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// A text part of a message, which may end a cached prefix.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletionContentPartText {
    /// Marks the end of a prompt prefix worth caching.
    pub prompt_cache_breakpoint: Option<PromptCacheBreakpoint>,
    /// The text, or how text is written.
    pub text: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatCompletionContentPartText = "chat.ChatCompletionContentPartText";
    [
        constant("type", "text"),
        optional("prompt_cache_breakpoint").or_null(),
        required("text"),
    ];
    1 prompt_cache_breakpoint, 2 text,
}

impl ChatCompletionContentPartText {
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

/// A mark after which the prompt prefix is cached.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromptCacheBreakpoint {
    /// How long the cached prefix lives.
    pub ttl: Option<PromptCacheBreakpointTtl>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    PromptCacheBreakpoint = "chat.ChatCompletionContentPartText.PromptCacheBreakpoint";
    [
        constant("mode", "explicit"),
        optional("ttl").or_null(),
    ];
    1 ttl,
}

impl PromptCacheBreakpoint {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How long the cached prefix lives.
    #[must_use]
    pub fn ttl<By>(mut self, ttl: impl IntoMaybe<PromptCacheBreakpointTtl, By>) -> Self {
        put(&mut self.ttl, &mut self.leftovers, 1, ttl.into_maybe());
        self
    }
}

/// Prompt cache breakpoint ttl of `ChatCompletionContentPartText`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PromptCacheBreakpointTtl {
    /// `30m`
    N30m,
    /// `12h`
    N12h,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    PromptCacheBreakpointTtl;
    "30m" N30m,
    "12h" N12h,
}
