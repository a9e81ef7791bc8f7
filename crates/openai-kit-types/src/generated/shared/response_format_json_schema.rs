//! `ResponseFormatJSONSchema` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::convert::put;
use crate::{IntoMaybe, IntoPairs, Leftovers, RawJson};

/// Asks for JSON that follows a given schema.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseFormatJSONSchema {
    /// The schema that the output must follow, with its name.
    pub json_schema: JSONSchema,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseFormatJSONSchema = "shared.ResponseFormatJSONSchema";
    [
        constant("type", "json_schema"),
        required("json_schema"),
    ];
    1 json_schema,
}

impl ResponseFormatJSONSchema {
    /// What is required.
    #[must_use]
    pub fn new(json_schema: impl Into<JSONSchema>) -> Self {
        Self {
            json_schema: json_schema.into(),
            ..Self::default()
        }
    }
}

/// Json schema of `ResponseFormatJSONSchema` with `description`, `name` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JSONSchema {
    /// Explanation in plain words.
    pub description: Option<String>,
    /// Name given to this object.
    pub name: String,
    /// JSON schema of the data.
    pub schema: Option<BTreeMap<String, RawJson>>,
    /// Whether the output must follow the schema exactly. False by default.
    pub strict: Option<bool>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    JSONSchema = "shared.ResponseFormatJSONSchema.JSONSchema";
    [
        optional("description").or_null(),
        required("name"),
        optional("schema").or_null(),
        optional("strict").or_null(),
    ];
    0 description, 1 name, 2 schema, 3 strict,
}

impl JSONSchema {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// Explanation in plain words.
    #[must_use]
    pub fn description<By>(mut self, description: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.description,
            &mut self.leftovers,
            0,
            description.into_maybe(),
        );
        self
    }

    /// JSON schema of the data.
    #[must_use]
    pub fn schema(mut self, schema: impl IntoPairs<RawJson>) -> Self {
        put(
            &mut self.schema,
            &mut self.leftovers,
            2,
            schema.into_pairs(),
        );
        self
    }

    /// Whether the output must follow the schema exactly. False by default.
    #[must_use]
    pub fn strict<By>(mut self, strict: impl IntoMaybe<bool, By>) -> Self {
        put(
            &mut self.strict,
            &mut self.leftovers,
            3,
            strict.into_maybe(),
        );
        self
    }
}
