//! `DecisionInputTextParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::decisions::DecisionPromptCacheBreakpointParam;
use crate::{IntoMaybe, Leftovers, Maybe};

pub use crate::decisions::DecisionPromptCacheBreakpointParam as PromptCacheBreakpoint;

/// A text part of a decision's input, which may end a cached prefix.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecisionInputTextParam {
    /// Marks the end of a prompt prefix worth caching.
    pub prompt_cache_breakpoint: Maybe<DecisionPromptCacheBreakpointParam>,
    /// The text, or how text is written.
    pub text: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DecisionInputTextParam = "DecisionInputTextParam";
    [
        constant("type", "input_text"),
        optional("prompt_cache_breakpoint").or_null(),
        required("text"),
    ];
    1 prompt_cache_breakpoint, 2 text,
}

impl DecisionInputTextParam {
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
        prompt_cache_breakpoint: impl IntoMaybe<DecisionPromptCacheBreakpointParam, By>,
    ) -> Self {
        self.prompt_cache_breakpoint = prompt_cache_breakpoint.into_maybe();
        self
    }
}
