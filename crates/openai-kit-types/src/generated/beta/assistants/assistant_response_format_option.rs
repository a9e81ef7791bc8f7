//! `AssistantResponseFormatOption` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::shared::{ResponseFormatJSONObject, ResponseFormatJSONSchema, ResponseFormatText};
use crate::{RawJson, Why};

/// The format of an assistant's answers: automatic, text or JSON.
#[derive(Clone)]
#[non_exhaustive]
pub enum AssistantResponseFormatOption {
    /// Text of `AssistantResponseFormatOption`.
    Text(Text),
    /// `text`: Asks for plain text, which is the default.
    ResponseFormatText(ResponseFormatText),
    /// `json_object`: Asks for any valid JSON; the prompt itself must mention JSON.
    JsonObject(ResponseFormatJSONObject),
    /// `json_schema`: Asks for JSON that follows a given schema.
    JsonSchema(ResponseFormatJSONSchema),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    AssistantResponseFormatOption = "beta.AssistantResponseFormatOption";
    {
        text: Some(0),
        objects: Objects::Tag(
            "type",
            &[
                ("json_object", Pick::One(2)),
                ("json_schema", Pick::One(3)),
                ("text", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 Text, 1 ResponseFormatText, 2 JsonObject, 3 JsonSchema,
}

from_text!(AssistantResponseFormatOption::Text);
from!(AssistantResponseFormatOption {
    Text(Text),
    ResponseFormatText(ResponseFormatText),
    JsonObject(ResponseFormatJSONObject),
    JsonSchema(ResponseFormatJSONSchema),
});

/// Text of `AssistantResponseFormatOption`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Text {
    /// `auto`
    Auto,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Text;
    "auto" Auto,
}
