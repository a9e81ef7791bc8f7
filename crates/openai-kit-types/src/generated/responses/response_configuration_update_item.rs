//! `ResponseConfigurationUpdateItem` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::responses::ResponseFormatTextJSONSchemaConfig;
use crate::responses::tool::ImageGenerationSvgReasoning;
use crate::shared::ResponseFormatText;
use crate::{Leftovers, RawJson, Why};

pub use crate::responses::tool::ImageGenerationSvgReasoning as Reasoning;

/// A change of reasoning effort or text format in the middle of a conversation.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseConfigurationUpdateItem {
    /// ID that names this object.
    pub id: String,
    /// How much the model thinks, and what it tells of it.
    pub reasoning: Option<ImageGenerationSvgReasoning>,
    /// The text, or how text is written.
    pub text: Option<Text>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseConfigurationUpdateItem = "responses.ResponseConfigurationUpdateItem";
    [
        required("id"),
        constant("type", "configuration_update"),
        optional("reasoning").or_null(),
        optional("text").or_null(),
    ];
    0 id, 2 reasoning, 3 text,
}

/// Text of `ResponseConfigurationUpdateItem`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Text {
    /// Shape or coding of the data.
    pub format: TextFormat,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Text = "responses.ResponseConfigurationUpdateItem.Text";
    [
        required("format"),
    ];
    0 format,
}

impl Text {
    /// What is required.
    #[must_use]
    pub fn new(format: impl Into<TextFormat>) -> Self {
        Self {
            format: format.into(),
            ..Self::default()
        }
    }
}

/// Text format of `ResponseConfigurationUpdateItem`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TextFormat {
    /// `text`: Asks for plain text, which is the default.
    Text(ResponseFormatText),
    /// `json_schema`: Asks for output text that is JSON in a given schema.
    JsonSchema(ResponseFormatTextJSONSchemaConfig),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    TextFormat = "responses.ResponseConfigurationUpdateItem.TextFormat";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("json_schema", Pick::One(1)),
                ("text", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 Text, 1 JsonSchema,
}

from!(TextFormat {
    Text(ResponseFormatText),
    JsonSchema(ResponseFormatTextJSONSchemaConfig),
});
