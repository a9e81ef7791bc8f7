//! `DecisionQuestionInputPart` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::shared::{DecisionInputJSON, DecisionQuestionInputImage, DecisionQuestionInputText};
use crate::{RawJson, Why};

/// One part of a question's instructions: text, an image or JSON data.
#[derive(Clone)]
#[non_exhaustive]
pub enum DecisionQuestionInputPart {
    /// `input_text`: A text part of a question's instructions.
    InputText(DecisionQuestionInputText),
    /// `input_image`: An image part of a question's instructions.
    InputImage(DecisionQuestionInputImage),
    /// `input_json`: A part of a decision's input that holds JSON data.
    InputJson(DecisionInputJSON),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    DecisionQuestionInputPart = "shared.DecisionQuestionInputPart";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("input_image", Pick::One(1)),
                ("input_json", Pick::One(2)),
                ("input_text", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 InputText, 1 InputImage, 2 InputJson,
}

from!(DecisionQuestionInputPart {
    InputText(DecisionQuestionInputText),
    InputImage(DecisionQuestionInputImage),
    InputJson(DecisionInputJSON),
});
