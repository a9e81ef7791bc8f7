//! `ResponseFormatTextJSONSchemaConfig` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::convert::put;
use crate::{IntoMaybe, IntoPairs, Leftovers, RawJson};

/// Asks for output text that is JSON in a given schema.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseFormatTextJSONSchemaConfig {
    /// What the format is for, told to the model.
    pub description: Option<String>,
    /// Name given to the format.
    pub name: String,
    /// JSON schema that the output follows.
    pub schema: BTreeMap<String, RawJson>,
    /// Whether the output must follow the schema exactly. False by default.
    pub strict: Option<bool>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseFormatTextJSONSchemaConfig = "responses.ResponseFormatTextJSONSchemaConfig";
    [
        constant("type", "json_schema"),
        optional("description").or_null(),
        required("name"),
        required("schema"),
        optional("strict").or_null(),
    ];
    1 description, 2 name, 3 schema, 4 strict,
}

impl ResponseFormatTextJSONSchemaConfig {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(name: impl Into<String>, schema: impl IntoPairs<RawJson>) -> Self {
        Self {
            name: name.into(),
            schema: schema.into_pairs().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }

    /// What the format is for, told to the model.
    #[must_use]
    pub fn description<By>(mut self, description: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.description,
            &mut self.leftovers,
            1,
            description.into_maybe(),
        );
        self
    }

    /// Whether the output must follow the schema exactly. False by default.
    #[must_use]
    pub fn strict<By>(mut self, strict: impl IntoMaybe<bool, By>) -> Self {
        put(
            &mut self.strict,
            &mut self.leftovers,
            4,
            strict.into_maybe(),
        );
        self
    }
}
