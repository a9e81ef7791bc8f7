//! `FunctionTool` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::convert::put;
use crate::{IntoItems, IntoMaybe, IntoPairs, Leftovers, RawJson};

pub use crate::responses::custom_tool::AllowedCaller;

/// A function of yours that the model may call.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionTool {
    /// Who may call the tool: the model itself or a program it writes.
    pub allowed_callers: Option<Vec<AllowedCaller>>,
    /// Whether the model goes on before the result is there.
    pub async_: Option<bool>,
    /// Whether the definition is held back until tool search finds it.
    pub defer_loading: Option<bool>,
    /// What the function does and when to use it, told to the model.
    pub description: Option<String>,
    /// Name by which the model calls the function.
    pub name: String,
    /// JSON schema of what the tool returns.
    pub output_schema: Option<BTreeMap<String, RawJson>>,
    /// JSON schema of the function's arguments.
    pub parameters: Option<BTreeMap<String, RawJson>>,
    /// Whether arguments must follow the schema exactly.
    pub strict: Option<bool>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FunctionTool = "responses.FunctionTool";
    [
        constant("type", "function"),
        optional("allowed_callers").or_null(),
        optional("async").or_null(),
        optional("defer_loading").or_null(),
        optional("description").or_null(),
        required("name"),
        optional("output_schema").or_null(),
        optional("parameters").or_null(),
        optional("strict").or_null(),
    ];
    1 allowed_callers, 2 async_, 3 defer_loading, 4 description, 5 name, 6 output_schema,
    7 parameters, 8 strict,
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

    /// Who may call the tool: the model itself or a program it writes.
    #[must_use]
    pub fn allowed_callers(mut self, allowed_callers: impl IntoItems<AllowedCaller>) -> Self {
        put(
            &mut self.allowed_callers,
            &mut self.leftovers,
            1,
            allowed_callers.into_items(),
        );
        self
    }

    /// Whether the model goes on before the result is there.
    #[must_use]
    pub fn async_<By>(mut self, async_: impl IntoMaybe<bool, By>) -> Self {
        put(
            &mut self.async_,
            &mut self.leftovers,
            2,
            async_.into_maybe(),
        );
        self
    }

    /// Whether the definition is held back until tool search finds it.
    #[must_use]
    pub fn defer_loading<By>(mut self, defer_loading: impl IntoMaybe<bool, By>) -> Self {
        put(
            &mut self.defer_loading,
            &mut self.leftovers,
            3,
            defer_loading.into_maybe(),
        );
        self
    }

    /// What the function does and when to use it, told to the model.
    #[must_use]
    pub fn description<By>(mut self, description: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.description,
            &mut self.leftovers,
            4,
            description.into_maybe(),
        );
        self
    }

    /// JSON schema of what the tool returns.
    #[must_use]
    pub fn output_schema(mut self, output_schema: impl IntoPairs<RawJson>) -> Self {
        put(
            &mut self.output_schema,
            &mut self.leftovers,
            6,
            output_schema.into_pairs(),
        );
        self
    }

    /// JSON schema of the function's arguments.
    #[must_use]
    pub fn parameters(mut self, parameters: impl IntoPairs<RawJson>) -> Self {
        put(
            &mut self.parameters,
            &mut self.leftovers,
            7,
            parameters.into_pairs(),
        );
        self
    }

    /// Whether arguments must follow the schema exactly.
    #[must_use]
    pub fn strict<By>(mut self, strict: impl IntoMaybe<bool, By>) -> Self {
        put(
            &mut self.strict,
            &mut self.leftovers,
            8,
            strict.into_maybe(),
        );
        self
    }
}
