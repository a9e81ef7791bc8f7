//! `ResponseFormatTextGrammar` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Asks for text that follows a custom grammar.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseFormatTextGrammar {
    /// Grammar that the text must follow.
    pub grammar: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseFormatTextGrammar = "shared.ResponseFormatTextGrammar";
    [
        constant("type", "grammar"),
        required("grammar"),
    ];
    1 grammar,
}
