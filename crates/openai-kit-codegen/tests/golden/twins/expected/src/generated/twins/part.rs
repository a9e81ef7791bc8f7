//! `Part` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Part with `text`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Part {
    /// Text.
    pub text: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Part = "twins.Part";
    [
        constant("type", "part"),
        required("text"),
    ];
    1 text,
}
