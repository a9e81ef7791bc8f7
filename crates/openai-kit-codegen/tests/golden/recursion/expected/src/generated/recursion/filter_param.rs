//! `FilterParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::recursion::{ComparisonParam, CompoundParam, NotParam};
use crate::{RawJson, Why};

/// Filter param.
#[derive(Clone)]
#[non_exhaustive]
pub enum FilterParam {
    /// `eq` or `ne`: Comparison param with `type` and `value`.
    Comparison(ComparisonParam),
    /// `and` or `or`: Compound param with `type` and `filters`.
    Compound(CompoundParam),
    /// `not`: Not param with `filter`.
    Not(Box<NotParam>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    FilterParam = "recursion.FilterParam";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("and", Pick::One(1)),
                ("eq", Pick::One(0)),
                ("ne", Pick::One(0)),
                ("not", Pick::One(2)),
                ("or", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 Comparison, 1 Compound, 2 Not,
}

from!(FilterParam {
    Comparison(ComparisonParam),
    Compound(CompoundParam),
    Not(NotParam),
});
