//! `Odd` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Odd with `type`, `$id` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Odd {
    /// Type.
    pub type_: String,
    /// Id.
    pub id: Option<String>,
    /// N2x.
    pub n2x: Option<String>,
    /// Http status2.
    pub http_status2: Option<i64>,
    /// A b.
    pub a_b: Option<String>,
    /// Camel case.
    pub camel_case: Option<String>,
    /// Crate.
    pub crate_: Option<bool>,
    /// Fn.
    pub fn_: Option<bool>,
    /// Gen.
    pub gen_: Option<bool>,
    /// New.
    pub new: Option<String>,
    /// Raw quote.
    pub raw_quote: Option<String>,
    /// Self.
    pub self_: Option<String>,
    /// Value.
    pub value: Option<Value>,
    /// With space.
    pub with_space: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Odd = "objects.Odd";
    [
        required("type"),
        optional("$id").or_null(),
        optional("2x").or_null(),
        optional("HTTPStatus2").or_null(),
        optional("a-b").or_null(),
        optional("camelCase").or_null(),
        optional("crate").or_null(),
        optional("fn").or_null(),
        optional("gen").or_null(),
        optional("new").or_null(),
        optional("raw\"quote").or_null(),
        optional("self").or_null(),
        optional("value").or_null(),
        optional("with space").or_null(),
    ];
    0 type_, 1 id, 2 n2x, 3 http_status2, 4 a_b, 5 camel_case, 6 crate_, 7 fn_, 8 gen_, 9 new,
    10 raw_quote, 11 self_, 12 value, 13 with_space,
}

impl Odd {
    /// Id.
    #[must_use]
    pub fn id<By>(mut self, id: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.id, &mut self.leftovers, 1, id.into_maybe());
        self
    }

    /// N2x.
    #[must_use]
    pub fn n2x<By>(mut self, n2x: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.n2x, &mut self.leftovers, 2, n2x.into_maybe());
        self
    }

    /// Http status2.
    #[must_use]
    pub fn http_status2<By>(mut self, http_status2: impl IntoMaybe<i64, By>) -> Self {
        put(
            &mut self.http_status2,
            &mut self.leftovers,
            3,
            http_status2.into_maybe(),
        );
        self
    }

    /// A b.
    #[must_use]
    pub fn a_b<By>(mut self, a_b: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.a_b, &mut self.leftovers, 4, a_b.into_maybe());
        self
    }

    /// Camel case.
    #[must_use]
    pub fn camel_case<By>(mut self, camel_case: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.camel_case,
            &mut self.leftovers,
            5,
            camel_case.into_maybe(),
        );
        self
    }

    /// Crate.
    #[must_use]
    pub fn crate_<By>(mut self, crate_: impl IntoMaybe<bool, By>) -> Self {
        put(
            &mut self.crate_,
            &mut self.leftovers,
            6,
            crate_.into_maybe(),
        );
        self
    }

    /// Fn.
    #[must_use]
    pub fn fn_<By>(mut self, fn_: impl IntoMaybe<bool, By>) -> Self {
        put(&mut self.fn_, &mut self.leftovers, 7, fn_.into_maybe());
        self
    }

    /// Gen.
    #[must_use]
    pub fn gen_<By>(mut self, gen_: impl IntoMaybe<bool, By>) -> Self {
        put(&mut self.gen_, &mut self.leftovers, 8, gen_.into_maybe());
        self
    }

    /// New.
    #[must_use]
    pub fn new<By>(mut self, new: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.new, &mut self.leftovers, 9, new.into_maybe());
        self
    }

    /// Raw quote.
    #[must_use]
    pub fn raw_quote<By>(mut self, raw_quote: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.raw_quote,
            &mut self.leftovers,
            10,
            raw_quote.into_maybe(),
        );
        self
    }

    /// Self.
    #[must_use]
    pub fn self_<By>(mut self, self_: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.self_, &mut self.leftovers, 11, self_.into_maybe());
        self
    }

    /// Value.
    #[must_use]
    pub fn value<By>(mut self, value: impl IntoMaybe<Value, By>) -> Self {
        put(&mut self.value, &mut self.leftovers, 12, value.into_maybe());
        self
    }

    /// With space.
    #[must_use]
    pub fn with_space<By>(mut self, with_space: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.with_space,
            &mut self.leftovers,
            13,
            with_space.into_maybe(),
        );
        self
    }
}

/// Value of `Odd`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Value {
    /// ``
    Empty,
    /// `self`
    SelfValue,
    /// `2`
    N2,
    /// `1.5`
    N1_5,
    /// `1.6`
    N1_6,
    /// `15`
    N15,
    /// `a-b`
    AB,
    /// `a_b`
    ABValue,
    /// `Other`
    OtherKind,
    /// `+1`
    N1,
    /// `-1`
    N1Value,
    /// `say "hi"`
    SayHi,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Value;
    "" Empty,
    "self" SelfValue,
    "2" N2,
    "1.5" N1_5,
    "1.6" N1_6,
    "15" N15,
    "a-b" AB,
    "a_b" ABValue,
    "Other" OtherKind,
    "+1" N1,
    "-1" N1Value,
    "say \"hi\"" SayHi,
}
