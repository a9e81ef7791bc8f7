//! `SearchTool` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Search tool with `type`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTool {
    /// Type.
    pub type_: Type,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SearchTool = "unions.SearchTool";
    [
        required("type"),
    ];
    0 type_,
}

impl SearchTool {
    /// What is required.
    #[must_use]
    pub fn new(type_: impl Into<Type>) -> Self {
        Self {
            type_: type_.into(),
            ..Self::default()
        }
    }
}

/// Type of `SearchTool`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `search`
    Search,
    /// `search_preview`
    SearchPreview,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Type;
    "search" Search,
    "search_preview" SearchPreview,
}
