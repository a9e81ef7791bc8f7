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
    /// `and` or `or`: Several filters joined by `and` or `or`.
    CompoundFilter(CompoundFilter),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Filter = "shared.CompoundFilter.Filter";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("and", Pick::One(1)),
                ("eq", Pick::One(0)),
                ("gt", Pick::One(0)),
                ("gte", Pick::One(0)),
                ("in", Pick::One(0)),
                ("lt", Pick::One(0)),
                ("lte", Pick::One(0)),
                ("ne", Pick::One(0)),
                ("nin", Pick::One(0)),
                ("or", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 ComparisonFilter, 1 CompoundFilter,
}

from!(Filter {
    ComparisonFilter(ComparisonFilter),
    CompoundFilter(CompoundFilter),
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
