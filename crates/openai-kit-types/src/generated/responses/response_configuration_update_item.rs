//! `ResponseConfigurationUpdateItem` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::responses::ResponseFormatTextJSONSchemaConfig;
use crate::shared::{ReasoningEffort, ResponseFormatText};
use crate::{IntoMaybe, Leftovers, RawJson, Why};

/// A change of reasoning effort or text format in the middle of a conversation.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseConfigurationUpdateItem {
    /// ID that names this object.
    pub id: String,
    /// How much the model thinks, and what it tells of it.
    pub reasoning: Option<Reasoning>,
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

/// Reasoning of `ResponseConfigurationUpdateItem` with `effort`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reasoning {
    /// How much the model thinks before it answers.
    pub effort: Option<ReasoningEffort>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Reasoning = "responses.ResponseConfigurationUpdateItem.Reasoning";
    [
        optional("effort").or_null(),
    ];
    0 effort,
}

impl Reasoning {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How much the model thinks before it answers.
    #[must_use]
    pub fn effort<By>(mut self, effort: impl IntoMaybe<ReasoningEffort, By>) -> Self {
        put(
            &mut self.effort,
            &mut self.leftovers,
            0,
            effort.into_maybe(),
        );
        self
    }
}

/// Text of `ResponseConfigurationUpdateItem` with `format`.
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
