//! `ComparisonParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{Leftovers, RawJson, Why};

/// Comparison param with `type` and `value`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComparisonParam {
    /// Type.
    pub type_: Type,
    /// Value.
    pub value: Value,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ComparisonParam = "recursion.ComparisonParam";
    [
        required("type"),
        required("value"),
    ];
    0 type_, 1 value,
}

impl ComparisonParam {
    /// What is required.
    #[must_use]
    pub fn new(type_: impl Into<Type>, value: impl Into<Value>) -> Self {
        Self {
            type_: type_.into(),
            value: value.into(),
            ..Self::default()
        }
    }
}

/// Type of `ComparisonParam`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `eq`
    Eq,
    /// `ne`
    Ne,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Type;
    "eq" Eq,
    "ne" Ne,
}

/// Value of `ComparisonParam`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Value {
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Value = "recursion.ComparisonParam.Value";
    {
        text: Some(0),
        float: Some(1),
    };
    0 Text, 1 Number,
}

from_text!(Value::Text);
from!(Value {
    Number(f64),
});
