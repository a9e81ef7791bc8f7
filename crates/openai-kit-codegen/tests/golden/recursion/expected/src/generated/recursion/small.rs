//! `Small` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Small with `a`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Small {
    /// A.
    pub a: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Small = "recursion.Small";
    [
        constant("type", "small"),
        optional("a").or_null(),
    ];
    1 a,
}
