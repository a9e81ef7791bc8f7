//! `NotParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::recursion::FilterParam;

/// Not param with `filter`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotParam {
    /// Filter.
    pub filter: FilterParam,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    NotParam = "recursion.NotParam";
    [
        constant("type", "not"),
        required("filter"),
    ];
    1 filter,
}

impl NotParam {
    /// What is required.
    #[must_use]
    pub fn new(filter: impl Into<FilterParam>) -> Self {
        Self {
            filter: filter.into(),
            ..Self::default()
        }
    }
}
