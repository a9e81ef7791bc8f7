//! `TextFormat` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::shared::ResponseFormatText;
use crate::{IntoPairs, Leftovers, RawJson, Why};

pub use crate::shared::ResponseFormatText as TextFormatResourceText;

/// The format of an agent's answers: plain text or JSON in a schema.
#[derive(Clone)]
#[non_exhaustive]
pub enum TextFormat {
    /// `text`: Asks for plain text, which is the default.
    Text(ResponseFormatText),
    /// `json_schema`: Text format resource json schema of `TextFormat` with `schema`.
    JsonSchema(TextFormatResourceJSONSchema),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    TextFormat = "beta.TextFormat";
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
    JsonSchema(TextFormatResourceJSONSchema),
});

/// Text format resource json schema of `TextFormat` with `schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextFormatResourceJSONSchema {
    /// JSON schema of the data.
    pub schema: BTreeMap<String, RawJson>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    TextFormatResourceJSONSchema = "beta.TextFormat.TextFormatResourceJSONSchema";
    [
        constant("type", "json_schema"),
        required("schema"),
    ];
    1 schema,
}

impl TextFormatResourceJSONSchema {
    /// What is required.
    #[must_use]
    pub fn new(schema: impl IntoPairs<RawJson>) -> Self {
        Self {
            schema: schema.into_pairs().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }
}
