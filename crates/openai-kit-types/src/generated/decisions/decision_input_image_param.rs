//! `DecisionInputImageParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::decisions::DecisionPromptCacheBreakpointParam;
use crate::{IntoMaybe, Leftovers, Maybe};

pub use crate::decisions::DecisionPromptCacheBreakpointParam as PromptCacheBreakpoint;
pub use crate::shared::decision_question_input_image::Detail;

/// An image part of a decision's input, given by a web or data URL.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecisionInputImageParam {
    /// How closely the model looks at the image or file.
    pub detail: Maybe<Detail>,
    /// Address of the image, or the image as a data URL.
    pub image_url: String,
    /// Marks the end of a prompt prefix worth caching.
    pub prompt_cache_breakpoint: Maybe<DecisionPromptCacheBreakpointParam>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DecisionInputImageParam = "DecisionInputImageParam";
    [
        constant("type", "input_image"),
        optional("detail").or_null(),
        required("image_url"),
        optional("prompt_cache_breakpoint").or_null(),
    ];
    1 detail, 2 image_url, 3 prompt_cache_breakpoint,
}

impl DecisionInputImageParam {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(image_url: impl Into<String>) -> Self {
        Self {
            image_url: image_url.into(),
            ..Self::default()
        }
    }

    /// How closely the model looks at the image or file.
    #[must_use]
    pub fn detail<By>(mut self, detail: impl IntoMaybe<Detail, By>) -> Self {
        self.detail = detail.into_maybe();
        self
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
