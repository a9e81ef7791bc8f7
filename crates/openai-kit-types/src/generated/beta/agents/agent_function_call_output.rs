//! `AgentFunctionCallOutput` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::agents::InputContent;
use crate::{RawJson, Why};

/// The result of a function call: text, or text and images.
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentFunctionCallOutput {
    /// A text.
    Text(String),
    /// A list.
    Items(Vec<InputContent>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    AgentFunctionCallOutput = "beta.AgentFunctionCallOutput";
    {
        text: Some(0),
        lists: &[(Items::Object, 1)],
    };
    0 Text, 1 Items,
}

from_text!(AgentFunctionCallOutput::Text);
from_items!(AgentFunctionCallOutput::Items(InputContent));
