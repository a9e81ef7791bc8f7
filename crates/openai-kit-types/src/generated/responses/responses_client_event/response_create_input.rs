//! `ResponsesClientEvent` and what it holds. From `ResponseCreateInput` on.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::chat::chat_completion_content_part_text::PromptCacheBreakpointTtl;
use crate::chat::completion_create_params::PromptCacheOptionsMode;
use crate::responses::ResponseInputItem;
use crate::{IntoMaybe, Leftovers, Maybe, RawJson, Why};

/// Response create input of `ResponsesClientEvent`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResponseCreateInput {
    /// A text.
    Text(String),
    /// A list.
    Items(Vec<ResponseInputItem>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ResponseCreateInput = "responses.ResponsesClientEvent.ResponseCreateInput";
    {
        text: Some(0),
        lists: &[(Items::Object, 1)],
    };
    0 Text, 1 Items,
}

from_text!(ResponseCreateInput::Text);
from_items!(ResponseCreateInput::Items(ResponseInputItem));

/// How the prompt is cached, for how long, and what to compare it with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseCreatePromptCacheOptions {
    /// Earlier response to compare with when explaining cache use.
    pub comparison_response_id: Maybe<String>,
    /// Whether the service or the caller picks what to cache.
    pub mode: Maybe<PromptCacheOptionsMode>,
    /// Whether to fill the cache ahead of later requests.
    pub prewarm: Maybe<bool>,
    /// How long the cached prefix lives.
    pub ttl: Maybe<PromptCacheBreakpointTtl>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseCreatePromptCacheOptions = "responses.ResponsesClientEvent.ResponseCreatePromptCacheOptions";
    [
        optional("comparison_response_id").or_null(),
        optional("mode").or_null(),
        optional("prewarm").or_null(),
        optional("ttl").or_null(),
    ];
    0 comparison_response_id, 1 mode, 2 prewarm, 3 ttl,
}

impl ResponseCreatePromptCacheOptions {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Earlier response to compare with when explaining cache use.
    #[must_use]
    pub fn comparison_response_id<By>(
        mut self,
        comparison_response_id: impl IntoMaybe<String, By>,
    ) -> Self {
        self.comparison_response_id = comparison_response_id.into_maybe();
        self
    }

    /// Whether the service or the caller picks what to cache.
    #[must_use]
    pub fn mode<By>(mut self, mode: impl IntoMaybe<PromptCacheOptionsMode, By>) -> Self {
        self.mode = mode.into_maybe();
        self
    }

    /// Whether to fill the cache ahead of later requests.
    #[must_use]
    pub fn prewarm<By>(mut self, prewarm: impl IntoMaybe<bool, By>) -> Self {
        self.prewarm = prewarm.into_maybe();
        self
    }

    /// How long the cached prefix lives.
    #[must_use]
    pub fn ttl<By>(mut self, ttl: impl IntoMaybe<PromptCacheBreakpointTtl, By>) -> Self {
        self.ttl = ttl.into_maybe();
        self
    }
}

/// Whether stream events carry padding that hides token lengths.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseCreateStreamOptions {
    /// Whether stream events are padded to hide their true length.
    pub include_obfuscation: Maybe<bool>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseCreateStreamOptions = "responses.ResponsesClientEvent.ResponseCreateStreamOptions";
    [
        optional("include_obfuscation").or_null(),
    ];
    0 include_obfuscation,
}

impl ResponseCreateStreamOptions {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether stream events are padded to hide their true length.
    #[must_use]
    pub fn include_obfuscation<By>(
        mut self,
        include_obfuscation: impl IntoMaybe<bool, By>,
    ) -> Self {
        self.include_obfuscation = include_obfuscation.into_maybe();
        self
    }
}
