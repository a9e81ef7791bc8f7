//! `Tokens` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Tokens with `tokens`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tokens {
    /// Tokens.
    pub tokens: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Tokens = "twins.Tokens";
    [
        required("tokens"),
    ];
    0 tokens,
}
