//! `ChatKitWorkflow` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::{Leftovers, RawJson, Why};

/// The workflow behind a ChatKit session.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatKitWorkflow {
    /// ID that names this object.
    pub id: String,
    /// Values the workflow starts with.
    pub state_variables: Option<BTreeMap<String, StateVariable>>,
    /// How the session is traced.
    pub tracing: Tracing,
    /// Version of the thing.
    pub version: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatKitWorkflow = "beta.ChatKitWorkflow";
    [
        required("id"),
        optional("state_variables").or_null(),
        required("tracing"),
        optional("version").or_null(),
    ];
    0 id, 1 state_variables, 2 tracing, 3 version,
}

/// State variable of `ChatKitWorkflow`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StateVariable {
    /// A text.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A truth value.
    Bool(bool),
    /// A number.
    Number(f64),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    StateVariable = "beta.ChatKitWorkflow.StateVariable";
    {
        text: Some(0),
        int: Some(1),
        float: Some(3),
        bool: Some(2),
    };
    0 Text, 1 Integer, 2 Bool, 3 Number,
}

from_text!(StateVariable::Text);
from!(StateVariable {
    Integer(i64),
    Bool(bool),
    Number(f64),
});

/// Tracing of `ChatKitWorkflow` with `enabled`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tracing {
    /// Whether it is switched on.
    pub enabled: bool,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Tracing = "beta.ChatKitWorkflow.Tracing";
    [
        required("enabled"),
    ];
    0 enabled,
}
