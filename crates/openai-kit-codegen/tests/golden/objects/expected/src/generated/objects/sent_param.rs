//! `SentParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::objects::Place;
use crate::{IntoItems, IntoMaybe, IntoPairs, Leftovers, Maybe, RawJson};

/// Sent param with `a`, `b` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SentParam {
    /// A.
    pub a: String,
    /// B.
    pub b: f64,
    /// C.
    pub c: bool,
    /// D.
    pub d: i64,
    /// E.
    pub e: Place,
    /// F.
    pub f: F,
    /// G.
    pub g: RawJson,
    /// H.
    pub h: Vec<String>,
    /// I.
    pub i: Maybe<String>,
    /// J.
    pub j: Maybe<Vec<String>>,
    /// K.
    pub k: Maybe<BTreeMap<String, String>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SentParam = "objects.SentParam";
    [
        required("a"),
        required("b"),
        required("c"),
        required("d"),
        required("e"),
        required("f"),
        required("g"),
        required("h"),
        optional("i").or_null(),
        optional("j").or_null(),
        optional("k").or_null(),
    ];
    0 a, 1 b, 2 c, 3 d, 4 e, 5 f, 6 g, 7 h, 8 i, 9 j, 10 k,
}

impl SentParam {
    /// What is required; the rest has setters.
    #[must_use]
    #[expect(clippy::too_many_arguments, reason = "the API requires them all")]
    pub fn new(
        a: impl Into<String>,
        b: impl Into<f64>,
        c: bool,
        d: i64,
        e: impl Into<Place>,
        f: impl Into<F>,
        g: impl Into<RawJson>,
        h: impl IntoItems<String>,
    ) -> Self {
        Self {
            a: a.into(),
            b: b.into(),
            c,
            d,
            e: e.into(),
            f: f.into(),
            g: g.into(),
            h: h.into_items().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }

    /// I.
    #[must_use]
    pub fn i<By>(mut self, i: impl IntoMaybe<String, By>) -> Self {
        self.i = i.into_maybe();
        self
    }

    /// J.
    #[must_use]
    pub fn j(mut self, j: impl IntoItems<String>) -> Self {
        self.j = j.into_items();
        self
    }

    /// K.
    #[must_use]
    pub fn k(mut self, k: impl IntoPairs<String>) -> Self {
        self.k = k.into_pairs();
        self
    }
}

/// F of `SentParam`.
#[derive(Clone)]
#[non_exhaustive]
pub enum F {
    /// `x`
    X,
    /// `y`
    Y,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    F;
    "x" X,
    "y" Y,
}
