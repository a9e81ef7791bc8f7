//! `AssistantToolChoiceOption` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::assistants::AssistantToolChoice;
use crate::{RawJson, Why};

/// Whether and which tools an assistant calls in a run.
#[derive(Clone)]
#[non_exhaustive]
pub enum AssistantToolChoiceOption {
    /// Text of `AssistantToolChoiceOption`.
    Text(Text),
    /// `function` or `code_interpreter` or `file_search`: Forces one tool in a run.
    AssistantToolChoice(AssistantToolChoice),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    AssistantToolChoiceOption = "beta.AssistantToolChoiceOption";
    {
        text: Some(0),
        objects: Objects::Tag(
            "type",
            &[
                ("code_interpreter", Pick::One(1)),
                ("file_search", Pick::One(1)),
                ("function", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 Text, 1 AssistantToolChoice,
}

from_text!(AssistantToolChoiceOption::Text);
from!(AssistantToolChoiceOption {
    Text(Text),
    AssistantToolChoice(AssistantToolChoice),
});

/// Text of `AssistantToolChoiceOption`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Text {
    /// `none`
    None,
    /// `auto`
    Auto,
    /// `required`
    Required,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Text;
    "none" None,
    "auto" Auto,
    "required" Required,
}
