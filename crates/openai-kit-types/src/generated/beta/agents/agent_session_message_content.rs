//! `AgentSessionMessageContent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::agents::OutputText;
use crate::beta::agents::input_content::InputContentResourceInputImage;
use crate::shared::DecisionQuestionInputText;
use crate::{RawJson, Why};

pub use crate::beta::agents::OutputText as MessageContentResourceOutputText;
pub use crate::beta::agents::input_content::InputContentResourceInputImage as MessageContentResourceInputImage;
pub use crate::shared::DecisionQuestionInputText as MessageContentResourceInputText;

/// One part of a session's message: text or an image.
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentSessionMessageContent {
    /// `input_text`: A text part of a question's instructions.
    InputText(DecisionQuestionInputText),
    /// `input_image`: Input content resource image of `InputContent` with `image_url`.
    InputImage(InputContentResourceInputImage),
    /// `output_text`: A text part of an agent's answer.
    OutputText(OutputText),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    AgentSessionMessageContent = "beta.AgentSessionMessageContent";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("input_image", Pick::One(1)),
                ("input_text", Pick::One(0)),
                ("output_text", Pick::One(2)),
            ],
            Pick::None,
        ),
    };
    0 InputText, 1 InputImage, 2 OutputText,
}
