//! `Leaf` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Leaf with `text`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Leaf {
    /// Text.
    pub text: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Leaf = "recursion.Leaf";
    [
        optional("text").or_null(),
    ];
    0 text,
}
