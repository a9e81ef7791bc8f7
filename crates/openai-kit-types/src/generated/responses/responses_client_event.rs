//! `ResponsesClientEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::chat::chat_completion_content_part_text::PromptCacheBreakpointTtl;
use crate::chat::completion_create_params::PromptCacheOptionsMode;
use crate::responses::ResponseSteerEvent;
use crate::{IntoMaybe, Leftovers, Maybe, RawJson, Why};

mod response_create;
pub use self::response_create::{
    ResponseCreate, ResponseCreateAccessPrograms, ResponseCreateBackgroundOptions,
    ResponseCreateBackgroundOptionsCompletionWindow, ResponseCreateContextManagement,
    ResponseCreateConversation, ResponseCreateImage, ResponseCreateImageContextCompression,
    ResponseCreateInput,
};
pub use crate::chat::chat_completion_content_part_text::PromptCacheBreakpointTtl as ResponseCreatePromptCacheOptionsTtl;
pub use crate::chat::completion_create_params::Moderation as ResponseCreateModeration;
pub use crate::chat::completion_create_params::ModerationPolicy as ResponseCreateModerationPolicy;
pub use crate::chat::completion_create_params::ModerationPolicyInput as ResponseCreateModerationPolicyInput;
pub use crate::chat::completion_create_params::ModerationPolicyInputMode as ResponseCreateModerationPolicyInputMode;
pub use crate::chat::completion_create_params::ModerationPolicyInputMode as ResponseCreateModerationPolicyOutputMode;
pub use crate::chat::completion_create_params::ModerationPolicyOutput as ResponseCreateModerationPolicyOutput;
pub use crate::chat::completion_create_params::PromptCacheOptionsMode as ResponseCreatePromptCacheOptionsMode;
pub use crate::chat::completion_create_params::PromptCacheRetention as ResponseCreatePromptCacheRetention;
pub use crate::responses::response::AccessProgramsCyber as ResponseCreateAccessProgramsCyber;
pub use crate::responses::response::ToolChoice as ResponseCreateToolChoice;
pub use crate::responses::response::Truncation as ResponseCreateTruncation;

/// Any message that you send over a responses WebSocket.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResponsesClientEvent {
    /// `response.create`: Starts a response over the socket, with the usual parameters.
    Create(Box<ResponseCreate>),
    /// `response.steer`: Sends new input to a response that is already running.
    Steer(ResponseSteerEvent),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ResponsesClientEvent = "responses.ResponsesClientEvent";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("response.create", Pick::One(0)),
                ("response.steer", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 Create, 1 Steer,
}

from!(ResponsesClientEvent {
    Create(ResponseCreate),
    Steer(ResponseSteerEvent),
});

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
