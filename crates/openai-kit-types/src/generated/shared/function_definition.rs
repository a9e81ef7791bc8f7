//! `FunctionDefinition` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::convert::put;
use crate::{IntoMaybe, IntoPairs, Leftovers, RawJson};

/// A function's name, description and argument schema.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionDefinition {
    /// What the function does and when to use it, told to the model.
    pub description: Option<String>,
    /// Name by which the model calls the function.
    pub name: String,
    /// JSON schema of the function's arguments.
    pub parameters: Option<BTreeMap<String, RawJson>>,
    /// Whether arguments must follow the schema exactly. False by default.
    pub strict: Option<bool>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FunctionDefinition = "shared.FunctionDefinition";
    [
        optional("description").or_null(),
        required("name"),
        optional("parameters").or_null(),
        optional("strict").or_null(),
    ];
    0 description, 1 name, 2 parameters, 3 strict,
}

impl FunctionDefinition {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// What the function does and when to use it, told to the model.
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

    /// JSON schema of the function's arguments.
    #[must_use]
    pub fn parameters(mut self, parameters: impl IntoPairs<RawJson>) -> Self {
        put(
            &mut self.parameters,
            &mut self.leftovers,
            2,
            parameters.into_pairs(),
        );
        self
    }

    /// Whether arguments must follow the schema exactly. False by default.
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
