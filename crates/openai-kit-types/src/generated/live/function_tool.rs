//! `FunctionTool` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::convert::put;
use crate::{IntoMaybe, IntoPairs, Leftovers, RawJson};

/// A function that the model behind a Live session may call.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionTool {
    /// Explanation in plain words.
    pub description: Option<String>,
    /// Name given to this object.
    pub name: String,
    /// JSON schema of the function's arguments.
    pub parameters: Option<BTreeMap<String, RawJson>>,
    /// Whether the output must follow the schema exactly.
    pub strict: Option<bool>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FunctionTool = "live.FunctionTool";
    [
        constant("type", "function"),
        optional("description").or_null(),
        required("name"),
        optional("parameters").or_null(),
        optional("strict").or_null(),
    ];
    1 description, 2 name, 3 parameters, 4 strict,
}

impl FunctionTool {
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
            1,
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
            3,
            parameters.into_pairs(),
        );
        self
    }

    /// Whether the output must follow the schema exactly.
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
