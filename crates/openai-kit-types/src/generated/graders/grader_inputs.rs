//! Parts of `GraderInputs`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::responses::{ResponseInputAudio, ResponseInputText};
use crate::{IntoMaybe, Leftovers, RawJson, Why};

/// Grader input item of `GraderInputs`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GraderInputItem {
    /// A text.
    Text(String),
    /// `input_text`: A text part of an input message.
    InputText(ResponseInputText),
    /// `output_text`: Grader input item output text of `GraderInputs`, told by `output_text`.
    OutputText(GraderInputItemOutputText),
    /// `input_image`: Grader input item input image of `GraderInputs`, told by `input_image`.
    InputImage(GraderInputItemInputImage),
    /// `input_audio`: An audio part of an input, as base64 data.
    InputAudio(ResponseInputAudio),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    GraderInputItem = "graders.GraderInputs.GraderInputItem";
    {
        text: Some(0),
        objects: Objects::Tag(
            "type",
            &[
                ("input_audio", Pick::One(4)),
                ("input_image", Pick::One(3)),
                ("input_text", Pick::One(1)),
                ("output_text", Pick::One(2)),
            ],
            Pick::None,
        ),
    };
    0 Text, 1 InputText, 2 OutputText, 3 InputImage, 4 InputAudio,
}

from_text!(GraderInputItem::Text);
from!(GraderInputItem {
    InputText(ResponseInputText),
    OutputText(GraderInputItemOutputText),
    InputImage(GraderInputItemInputImage),
    InputAudio(ResponseInputAudio),
});

/// Grader input item input image of `GraderInputs`, told by `input_image`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GraderInputItemInputImage {
    /// Address of the image, or the image as a data URL. A URI.
    pub image_url: String,
    /// How closely the model looks at the image or file.
    pub detail: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    GraderInputItemInputImage = "graders.GraderInputs.GraderInputItemInputImage";
    [
        required("image_url"),
        constant("type", "input_image"),
        optional("detail").or_null(),
    ];
    0 image_url, 2 detail,
}

impl GraderInputItemInputImage {
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
    pub fn detail<By>(mut self, detail: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.detail,
            &mut self.leftovers,
            2,
            detail.into_maybe(),
        );
        self
    }
}

/// Grader input item output text of `GraderInputs`, told by `output_text`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GraderInputItemOutputText {
    /// The text, or how text is written.
    pub text: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    GraderInputItemOutputText = "graders.GraderInputs.GraderInputItemOutputText";
    [
        required("text"),
        constant("type", "output_text"),
    ];
    0 text,
}

impl GraderInputItemOutputText {
    /// What is required.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }
}
