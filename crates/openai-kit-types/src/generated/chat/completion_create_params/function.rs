//! `Function` of `completion_create_params`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::chat::ChatCompletionFunctionCallOptionParam;
use crate::convert::put;
use crate::{IntoMaybe, IntoPairs, Leftovers, RawJson, Why};

/// Function of `CompletionCreateParams` with `description`, `name` and `parameters`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Function {
    /// Explanation in plain words.
    pub description: Option<String>,
    /// Name given to this object.
    pub name: String,
    /// JSON schema of the function's arguments.
    pub parameters: Option<BTreeMap<String, RawJson>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Function = "chat.CompletionCreateParams.Function";
    [
        optional("description"),
        required("name"),
        optional("parameters"),
    ];
    0 description, 1 name, 2 parameters,
}

impl Function {
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
}

/// Function call of `CompletionCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FunctionCall {
    /// Function call text of `CompletionCreateParams`.
    Text(FunctionCallText),
    /// Forces one old-style function by name.
    ChatCompletionFunctionCallOption(ChatCompletionFunctionCallOptionParam),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    FunctionCall = "chat.CompletionCreateParams.FunctionCall";
    {
        text: Some(0),
        objects: Objects::One(1),
    };
    0 Text, 1 ChatCompletionFunctionCallOption,
}

from_text!(FunctionCall::Text);
from!(FunctionCall {
    Text(FunctionCallText),
    ChatCompletionFunctionCallOption(ChatCompletionFunctionCallOptionParam),
});

/// Function call text of `CompletionCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FunctionCallText {
    /// `none`
    None,
    /// `auto`
    Auto,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    FunctionCallText;
    "none" None,
    "auto" Auto,
}
