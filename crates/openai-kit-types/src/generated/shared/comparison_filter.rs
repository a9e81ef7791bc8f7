//! `ComparisonFilter` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{Leftovers, RawJson, Why};

/// A filter that compares one file attribute with a value.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComparisonFilter {
    /// How the attribute is compared with the value.
    pub type_: Type,
    /// Name of the attribute that is compared.
    pub key: String,
    /// Value the attribute is compared with.
    pub value: Value,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ComparisonFilter = "shared.ComparisonFilter";
    [
        required("type"),
        required("key"),
        required("value"),
    ];
    0 type_, 1 key, 2 value,
}

impl ComparisonFilter {
    /// What is required.
    #[must_use]
    pub fn new(type_: impl Into<Type>, key: impl Into<String>, value: impl Into<Value>) -> Self {
        Self {
            type_: type_.into(),
            key: key.into(),
            value: value.into(),
            ..Self::default()
        }
    }
}

/// Type of `ComparisonFilter`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `eq`
    Eq,
    /// `ne`
    Ne,
    /// `gt`
    Gt,
    /// `gte`
    Gte,
    /// `lt`
    Lt,
    /// `lte`
    Lte,
    /// `in`
    In,
    /// `nin`
    Nin,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Type;
    "eq" Eq,
    "ne" Ne,
    "gt" Gt,
    "gte" Gte,
    "lt" Lt,
    "lte" Lte,
    "in" In,
    "nin" Nin,
}

/// Value of `ComparisonFilter`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Value {
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
    /// A truth value.
    Bool(bool),
    /// A list.
    Items(Vec<ValueItem>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Value = "shared.ComparisonFilter.Value";
    {
        text: Some(0),
        float: Some(1),
        bool: Some(2),
        lists: &[(Items::Any, 3)],
    };
    0 Text, 1 Number, 2 Bool, 3 Items,
}

from_text!(Value::Text);
from_items!(Value::Items(ValueItem));
from!(Value {
    Number(f64),
    Bool(bool),
});

/// Value item of `ComparisonFilter`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ValueItem {
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ValueItem = "shared.ComparisonFilter.ValueItem";
    {
        text: Some(0),
        float: Some(1),
    };
    0 Text, 1 Number,
}

from_text!(ValueItem::Text);
from!(ValueItem {
    Number(f64),
});
