//! `DecisionInputPartUnionParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::decisions::{DecisionInputImageParam, DecisionInputTextParam};
use crate::shared::DecisionInputJSON;
use crate::{RawJson, Why};

/// One part of a decision's input: text, an image or JSON data.
#[derive(Clone)]
#[non_exhaustive]
pub enum DecisionInputPartUnionParam {
    /// `input_text`: A text part of a decision's input, which may end a cached prefix.
    InputText(DecisionInputTextParam),
    /// `input_image`: An image part of a decision's input, given by a web or data URL.
    InputImage(DecisionInputImageParam),
    /// `input_json`: A part of a decision's input that holds JSON data.
    InputJson(DecisionInputJSON),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    DecisionInputPartUnionParam = "DecisionInputPartUnionParam";
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

from!(DecisionInputPartUnionParam {
    InputText(DecisionInputTextParam),
    InputImage(DecisionInputImageParam),
    InputJson(DecisionInputJSON),
});
