//! `ChatCompletionStreamOptionsParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Extras of a stream: a last chunk with the usage, and padding that hides token lengths.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletionStreamOptionsParam {
    /// Whether stream events are padded to hide their true length.
    pub include_obfuscation: Option<bool>,
    /// Whether a last chunk reports the token use.
    pub include_usage: Option<bool>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatCompletionStreamOptionsParam = "chat.ChatCompletionStreamOptionsParam";
    [
        optional("include_obfuscation"),
        optional("include_usage"),
    ];
    0 include_obfuscation, 1 include_usage,
}

impl ChatCompletionStreamOptionsParam {
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
        put(
            &mut self.include_obfuscation,
            &mut self.leftovers,
            0,
            include_obfuscation.into_maybe(),
        );
        self
    }

    /// Whether a last chunk reports the token use.
    #[must_use]
    pub fn include_usage<By>(mut self, include_usage: impl IntoMaybe<bool, By>) -> Self {
        put(
            &mut self.include_usage,
            &mut self.leftovers,
            1,
            include_usage.into_maybe(),
        );
        self
    }
}
