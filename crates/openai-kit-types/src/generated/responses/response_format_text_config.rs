//! `ResponseFormatTextConfig` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::responses::ResponseFormatTextJSONSchemaConfig;
use crate::shared::{ResponseFormatJSONObject, ResponseFormatText};
use crate::{RawJson, Why};

/// The format of the output text: plain, JSON, or JSON in a schema.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResponseFormatTextConfig {
    /// `text`: Asks for plain text, which is the default.
    Text(ResponseFormatText),
    /// `json_schema`: Asks for output text that is JSON in a given schema.
    JsonSchema(ResponseFormatTextJSONSchemaConfig),
    /// `json_object`: Asks for any valid JSON; the prompt itself must mention JSON.
    JsonObject(ResponseFormatJSONObject),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ResponseFormatTextConfig = "responses.ResponseFormatTextConfig";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("json_object", Pick::One(2)),
                ("json_schema", Pick::One(1)),
                ("text", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 Text, 1 JsonSchema, 2 JsonObject,
}

from!(ResponseFormatTextConfig {
    Text(ResponseFormatText),
    JsonSchema(ResponseFormatTextJSONSchemaConfig),
    JsonObject(ResponseFormatJSONObject),
});
