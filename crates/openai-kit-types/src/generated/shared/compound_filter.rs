//! `CompoundFilter` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::shared::ComparisonFilter;
use crate::{IntoItems, Leftovers, RawJson, Why};

/// Several filters joined by `and` or `or`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompoundFilter {
    /// How the conditions are joined.
    pub type_: Type,
    /// Conditions that are joined.
    pub filters: Vec<Filter>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CompoundFilter = "shared.CompoundFilter";
    [
        required("type"),
        required("filters"),
    ];
    0 type_, 1 filters,
}

impl CompoundFilter {
    /// What is required.
    #[must_use]
    pub fn new(type_: impl Into<Type>, filters: impl IntoItems<Filter>) -> Self {
        Self {
            type_: type_.into(),
            filters: filters.into_items().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }
}

/// Filter of `CompoundFilter`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Filter {
    /// A filter that compares one file attribute with a value.
    ComparisonFilter(ComparisonFilter),
    /// Any value.
    Json(RawJson),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Filter = "shared.CompoundFilter.Filter";
    {
        any: Some(1),
        objects: Objects::One(0),
    };
    0 ComparisonFilter, 1 Json,
}

from!(Filter {
    ComparisonFilter(ComparisonFilter),
});

/// Type of `CompoundFilter`.
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
