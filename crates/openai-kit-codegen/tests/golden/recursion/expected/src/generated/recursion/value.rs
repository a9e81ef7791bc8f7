//! `Value` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::{RawJson, Why};

/// Value.
#[derive(Clone)]
#[non_exhaustive]
pub enum Value {
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
    /// A list.
    Items(Vec<Value>),
    /// An object with free keys.
    Map(BTreeMap<String, Value>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Value = "recursion.Value";
    {
        text: Some(0),
        float: Some(1),
        lists: &[(Items::Any, 2)],
        objects: Objects::One(3),
    };
    0 Text, 1 Number, 2 Items, 3 Map,
}
