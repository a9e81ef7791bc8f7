//! `Large` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Large with `a`, `b` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Large {
    /// A.
    pub a: Option<String>,
    /// B.
    pub b: Option<String>,
    /// C.
    pub c: Option<String>,
    /// D.
    pub d: Option<String>,
    /// E.
    pub e: Option<String>,
    /// F.
    pub f: Option<String>,
    /// G.
    pub g: Option<String>,
    /// H.
    pub h: Option<String>,
    /// I.
    pub i: Option<String>,
    /// J.
    pub j: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Large = "recursion.Large";
    [
        constant("type", "large"),
        optional("a").or_null(),
        optional("b").or_null(),
        optional("c").or_null(),
        optional("d").or_null(),
        optional("e").or_null(),
        optional("f").or_null(),
        optional("g").or_null(),
        optional("h").or_null(),
        optional("i").or_null(),
        optional("j").or_null(),
    ];
    1 a, 2 b, 3 c, 4 d, 5 e, 6 f, 7 g, 8 h, 9 i, 10 j,
}
