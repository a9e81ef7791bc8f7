//! `NamespaceTool` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::convert::put;
use crate::responses::CustomTool;
use crate::responses::custom_tool::AllowedCaller;
use crate::{IntoItems, IntoMaybe, IntoPairs, Leftovers, RawJson, Why};

pub use crate::responses::custom_tool::AllowedCaller as ToolFunctionAllowedCaller;

/// Groups functions and custom tools under one name.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NamespaceTool {
    /// Explanation in plain words.
    pub description: String,
    /// Name of the group of tools. At least 1 character.
    pub name: String,
    /// Tools that make up the group. At least 1 item.
    pub tools: Vec<Tool>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    NamespaceTool = "responses.NamespaceTool";
    [
        constant("type", "namespace"),
        required("description"),
        required("name"),
        required("tools"),
    ];
    1 description, 2 name, 3 tools,
}

impl NamespaceTool {
    /// What is required.
    #[must_use]
    pub fn new(
        description: impl Into<String>,
        name: impl Into<String>,
        tools: impl IntoItems<Tool>,
    ) -> Self {
        Self {
            description: description.into(),
            name: name.into(),
            tools: tools.into_items().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }
}

/// A tool inside a namespace: a function or a custom tool.
#[derive(Clone)]
#[non_exhaustive]
pub enum Tool {
    /// `function`: Tool function of `NamespaceTool` with `allowed_callers`, `async` and more.
    Function(ToolFunction),
    /// `custom`: A tool of yours that takes plain text instead of JSON arguments.
    Custom(CustomTool),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Tool = "responses.NamespaceTool.Tool";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("custom", Pick::One(1)),
                ("function", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 Function, 1 Custom,
}

from!(Tool {
    Function(ToolFunction),
    Custom(CustomTool),
});

/// Tool function of `NamespaceTool` with `allowed_callers`, `async` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolFunction {
    /// Who may call the tool: the model itself or a program it writes. At least 1 item.
    pub allowed_callers: Option<Vec<AllowedCaller>>,
    /// Whether the work goes on without holding up the model.
    pub async_: Option<bool>,
    /// Whether the definition is held back until tool search finds it.
    pub defer_loading: Option<bool>,
    /// Explanation in plain words.
    pub description: Option<String>,
    /// Name given to this object. 1 to 128 characters.
    pub name: String,
    /// JSON schema of what the tool returns.
    pub output_schema: Option<BTreeMap<String, RawJson>>,
    /// JSON schema of the function's arguments.
    pub parameters: Option<RawJson>,
    /// Whether the output must follow the schema exactly.
    pub strict: Option<bool>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolFunction = "responses.NamespaceTool.ToolFunction";
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

impl ToolFunction {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// Who may call the tool: the model itself or a program it writes. At least 1 item.
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

    /// Whether the work goes on without holding up the model.
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

    /// Explanation in plain words.
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
    pub fn parameters<By>(mut self, parameters: impl IntoMaybe<RawJson, By>) -> Self {
        put(
            &mut self.parameters,
            &mut self.leftovers,
            7,
            parameters.into_maybe(),
        );
        self
    }

    /// Whether the output must follow the schema exactly.
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
