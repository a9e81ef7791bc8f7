//! `InputContent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::shared::DecisionQuestionInputText;
use crate::{Leftovers, RawJson, Why};

pub use crate::shared::DecisionQuestionInputText as InputContentResourceInputText;

/// One part of an input message: text or an image.
#[derive(Clone)]
#[non_exhaustive]
pub enum InputContent {
    /// `input_text`: A text part of a question's instructions.
    InputText(DecisionQuestionInputText),
    /// `input_image`: Input content resource image of `InputContent` with `image_url`.
    InputImage(InputContentResourceInputImage),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    InputContent = "beta.InputContent";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("input_image", Pick::One(1)),
                ("input_text", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 InputText, 1 InputImage,
}

from!(InputContent {
    InputText(DecisionQuestionInputText),
    InputImage(InputContentResourceInputImage),
});

/// Input content resource image of `InputContent` with `image_url`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputContentResourceInputImage {
    /// Address of the image, or the image as a data URL.
    pub image_url: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InputContentResourceInputImage = "beta.InputContent.InputContentResourceInputImage";
    [
        constant("type", "input_image"),
        required("image_url"),
    ];
    1 image_url,
}

impl InputContentResourceInputImage {
    /// What is required.
    #[must_use]
    pub fn new(image_url: impl Into<String>) -> Self {
        Self {
            image_url: image_url.into(),
            ..Self::default()
        }
    }
}
