//! `ToolChoiceTypes` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Forces one hosted tool, such as file search.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolChoiceTypes {
    /// Kind of thing, telling variants apart.
    pub type_: Type,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolChoiceTypes = "responses.ToolChoiceTypes";
    [
        required("type"),
    ];
    0 type_,
}

impl ToolChoiceTypes {
    /// What is required.
    #[must_use]
    pub fn new(type_: impl Into<Type>) -> Self {
        Self {
            type_: type_.into(),
            ..Self::default()
        }
    }
}

/// Type of `ToolChoiceTypes`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `file_search`
    FileSearch,
    /// `web_search_preview`
    WebSearchPreview,
    /// `computer`
    Computer,
    /// `computer_use_preview`
    ComputerUsePreview,
    /// `computer_use`
    ComputerUse,
    /// `web_search_preview_2025_03_11`
    WebSearchPreview2025_03_11,
    /// `image_generation`
    ImageGeneration,
    /// `code_interpreter`
    CodeInterpreter,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Type;
    "file_search" FileSearch,
    "web_search_preview" WebSearchPreview,
    "computer" Computer,
    "computer_use_preview" ComputerUsePreview,
    "computer_use" ComputerUse,
    "web_search_preview_2025_03_11" WebSearchPreview2025_03_11,
    "image_generation" ImageGeneration,
    "code_interpreter" CodeInterpreter,
}
