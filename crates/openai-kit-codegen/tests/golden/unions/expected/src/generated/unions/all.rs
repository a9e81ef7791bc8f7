//! `All` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::unions::{Event, Item, Outcome, Shape, Tool, Turn};
use crate::{Leftovers, RawJson, Why};

/// All with `either_number`, `event` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct All {
    /// Either number.
    pub either_number: Option<EitherNumber>,
    /// Event.
    pub event: Option<Event>,
    /// Item.
    pub item: Option<Item>,
    /// Limit.
    pub limit: Option<Limit>,
    /// Number.
    pub number: Option<Number>,
    /// Outcome.
    pub outcome: Option<Outcome>,
    /// Pairs.
    pub pairs: Option<Pairs>,
    /// Rest.
    pub rest: Option<Rest>,
    /// Shape.
    pub shape: Option<Shape>,
    /// Tool.
    pub tool: Option<Tool>,
    /// Turn.
    pub turn: Option<Turn>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    All = "unions.All";
    [
        optional("either_number").or_null(),
        optional("event").or_null(),
        optional("item").or_null(),
        optional("limit").or_null(),
        optional("number").or_null(),
        optional("outcome").or_null(),
        optional("pairs").or_null(),
        optional("rest").or_null(),
        optional("shape").or_null(),
        optional("tool").or_null(),
        optional("turn").or_null(),
    ];
    0 either_number, 1 event, 2 item, 3 limit, 4 number, 5 outcome, 6 pairs, 7 rest, 8 shape,
    9 tool, 10 turn,
}

impl All {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Either number of `All`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EitherNumber {
    /// A whole number.
    Integer(i64),
    /// A number.
    Number(f64),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    EitherNumber = "unions.All.EitherNumber";
    {
        int: Some(0),
        float: Some(1),
    };
    0 Integer, 1 Number,
}

/// Limit of `All`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Limit {
    /// Limit text of `All`.
    Text(LimitText),
    /// A whole number.
    Integer(i64),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Limit = "unions.All.Limit";
    {
        text: Some(0),
        int: Some(1),
    };
    0 Text, 1 Integer,
}

/// Limit text of `All`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LimitText {
    /// `inf`
    Inf,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    LimitText;
    "inf" Inf,
}

/// Number of `All`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Number {
    /// A text.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A truth value.
    Bool(bool),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Number = "unions.All.Number";
    {
        text: Some(0),
        int: Some(1),
        bool: Some(2),
    };
    0 Text, 1 Integer, 2 Bool,
}

/// Pairs of `All`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Pairs {
    /// A text.
    Text(String),
    /// An object with free keys.
    Map(BTreeMap<String, i64>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Pairs = "unions.All.Pairs";
    {
        text: Some(0),
        objects: Objects::One(1),
    };
    0 Text, 1 Map,
}

/// Rest of `All`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Rest {
    /// A text.
    Text(String),
    /// Any value.
    Json(RawJson),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Rest = "unions.All.Rest";
    {
        text: Some(0),
        any: Some(1),
    };
    0 Text, 1 Json,
}
