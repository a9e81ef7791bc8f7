//! Parts of `GraderInputs`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::graders::label_model_grader::{InputContentInputImage, InputContentOutputText};
use crate::responses::{ResponseInputAudio, ResponseInputText};
use crate::{RawJson, Why};

pub use crate::graders::label_model_grader::InputContentInputImage as GraderInputItemInputImage;
pub use crate::graders::label_model_grader::InputContentOutputText as GraderInputItemOutputText;

/// Grader input item of `GraderInputs`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GraderInputItem {
    /// A text.
    Text(String),
    /// `input_text`: A text part of an input message.
    InputText(ResponseInputText),
    /// `output_text`: Input content output text of `LabelModelGrader` with `text`.
    OutputText(InputContentOutputText),
    /// `input_image`: Input content image of `LabelModelGrader` with `detail` and `image_url`.
    InputImage(InputContentInputImage),
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
    OutputText(InputContentOutputText),
    InputImage(InputContentInputImage),
    InputAudio(ResponseInputAudio),
});
