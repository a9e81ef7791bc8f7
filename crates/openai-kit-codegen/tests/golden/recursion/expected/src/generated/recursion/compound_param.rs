//! `CompoundParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::recursion::FilterParam;
use crate::{IntoItems, Leftovers};

/// Compound param with `type` and `filters`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompoundParam {
    /// Type.
    pub type_: Type,
    /// Filters.
    pub filters: Vec<FilterParam>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CompoundParam = "recursion.CompoundParam";
    [
        required("type"),
        required("filters"),
    ];
    0 type_, 1 filters,
}

impl CompoundParam {
    /// What is required.
    #[must_use]
    pub fn new(type_: impl Into<Type>, filters: impl IntoItems<FilterParam>) -> Self {
        Self {
            type_: type_.into(),
            filters: filters.into_items().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }
}

/// Type of `CompoundParam`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `and`
    And,
    /// `or`
    Or,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Type;
    "and" And,
    "or" Or,
}
