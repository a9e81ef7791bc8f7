//! `CustomTool` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::shared::CustomToolInputFormat;
use crate::{IntoItems, IntoMaybe, Leftovers};

/// A tool of yours that takes plain text instead of JSON arguments.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomTool {
    /// Who may call the tool: the model itself or a program it writes. At least 1 item.
    pub allowed_callers: Option<Vec<AllowedCaller>>,
    /// Whether the work goes on without holding up the model.
    pub async_: Option<bool>,
    /// Whether the definition is held back until tool search finds it.
    pub defer_loading: Option<bool>,
    /// What the tool does and when to use it, told to the model.
    pub description: Option<String>,
    /// What the tool's input may look like: free text or a grammar.
    pub format: Option<CustomToolInputFormat>,
    /// Name by which the model calls the tool.
    pub name: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CustomTool = "responses.CustomTool";
    [
        constant("type", "custom"),
        optional("allowed_callers").or_null(),
        optional("async").or_null(),
        optional("defer_loading").or_null(),
        optional("description").or_null(),
        optional("format").or_null(),
        required("name"),
    ];
    1 allowed_callers, 2 async_, 3 defer_loading, 4 description, 5 format, 6 name,
}

impl CustomTool {
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

    /// What the tool does and when to use it, told to the model.
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

    /// What the tool's input may look like: free text or a grammar.
    #[must_use]
    pub fn format<By>(mut self, format: impl IntoMaybe<CustomToolInputFormat, By>) -> Self {
        put(
            &mut self.format,
            &mut self.leftovers,
            5,
            format.into_maybe(),
        );
        self
    }
}

/// Allowed caller of `CustomTool`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AllowedCaller {
    /// `direct`
    Direct,
    /// `programmatic`
    Programmatic,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    AllowedCaller;
    "direct" Direct,
    "programmatic" Programmatic,
}
