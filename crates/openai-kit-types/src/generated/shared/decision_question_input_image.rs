//! `DecisionQuestionInputImage` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// An image part of a question's instructions.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecisionQuestionInputImage {
    /// How closely the model looks at the image or file.
    pub detail: Option<Detail>,
    /// Address of the image, or the image as a data URL.
    pub image_url: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DecisionQuestionInputImage = "shared.DecisionQuestionInputImage";
    [
        constant("type", "input_image"),
        optional("detail").or_null(),
        required("image_url"),
    ];
    1 detail, 2 image_url,
}

impl DecisionQuestionInputImage {
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
        put(
            &mut self.detail,
            &mut self.leftovers,
            1,
            detail.into_maybe(),
        );
        self
    }
}

/// Detail of `DecisionQuestionInputImage`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Detail {
    /// `low`
    Low,
    /// `high`
    High,
    /// `auto`
    Auto,
    /// `original`
    Original,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Detail;
    "low" Low,
    "high" High,
    "auto" Auto,
    "original" Original,
}
