//! `AssistantToolChoice` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::assistants::AssistantToolChoiceFunction;
use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Forces one tool in a run.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssistantToolChoice {
    /// Kind of thing, telling variants apart.
    pub type_: Type,
    /// The function: its definition, choice or call.
    pub function: Option<AssistantToolChoiceFunction>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AssistantToolChoice = "beta.AssistantToolChoice";
    [
        required("type"),
        optional("function").or_null(),
    ];
    0 type_, 1 function,
}

impl AssistantToolChoice {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(type_: impl Into<Type>) -> Self {
        Self {
            type_: type_.into(),
            ..Self::default()
        }
    }

    /// The function: its definition, choice or call.
    #[must_use]
    pub fn function<By>(
        mut self,
        function: impl IntoMaybe<AssistantToolChoiceFunction, By>,
    ) -> Self {
        put(
            &mut self.function,
            &mut self.leftovers,
            1,
            function.into_maybe(),
        );
        self
    }
}

/// Type of `AssistantToolChoice`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `function`
    Function,
    /// `code_interpreter`
    CodeInterpreter,
    /// `file_search`
    FileSearch,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Type;
    "function" Function,
    "code_interpreter" CodeInterpreter,
    "file_search" FileSearch,
}
