//! `DecisionInputJSON` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::{Leftovers, RawJson, Why};

/// A part of a decision's input that holds JSON data.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecisionInputJSON {
    /// Payload: the listed objects or the raw content.
    pub data: Data,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DecisionInputJSON = "shared.DecisionInputJSON";
    [
        constant("type", "input_json"),
        required("data"),
    ];
    1 data,
}

impl DecisionInputJSON {
    /// What is required.
    #[must_use]
    pub fn new(data: impl Into<Data>) -> Self {
        Self {
            data: data.into(),
            ..Self::default()
        }
    }
}

/// Data of `DecisionInputJSON`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Data {
    /// A list.
    Items(Vec<BTreeMap<String, RawJson>>),
    /// An object with free keys.
    Map(BTreeMap<String, RawJson>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Data = "shared.DecisionInputJSON.Data";
    {
        lists: &[(Items::Object, 0)],
        objects: Objects::One(1),
    };
    0 Items, 1 Map,
}

from_items!(Data::Items(BTreeMap<String, RawJson>));
