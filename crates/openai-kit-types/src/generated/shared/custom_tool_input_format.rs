//! `CustomToolInputFormat` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::shared::ResponseFormatText;
use crate::{Leftovers, RawJson, Why};

pub use crate::shared::ResponseFormatText as Text;

/// What a custom tool takes: free text or text in a grammar.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomToolInputFormat {
    /// `text`: Asks for plain text, which is the default.
    Text(ResponseFormatText),
    /// `grammar`: Grammar of `CustomToolInputFormat` with `definition` and `syntax`.
    Grammar(Grammar),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    CustomToolInputFormat = "shared.CustomToolInputFormat";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("grammar", Pick::One(1)),
                ("text", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 Text, 1 Grammar,
}

from!(CustomToolInputFormat {
    Text(ResponseFormatText),
    Grammar(Grammar),
});

/// Grammar of `CustomToolInputFormat` with `definition` and `syntax`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Grammar {
    /// Text of the grammar.
    pub definition: String,
    /// Kind of grammar that the definition is written in.
    pub syntax: GrammarSyntax,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Grammar = "shared.CustomToolInputFormat.Grammar";
    [
        constant("type", "grammar"),
        required("definition"),
        required("syntax"),
    ];
    1 definition, 2 syntax,
}

impl Grammar {
    /// What is required.
    #[must_use]
    pub fn new(definition: impl Into<String>, syntax: impl Into<GrammarSyntax>) -> Self {
        Self {
            definition: definition.into(),
            syntax: syntax.into(),
            ..Self::default()
        }
    }
}

/// Grammar syntax of `CustomToolInputFormat`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GrammarSyntax {
    /// `lark`
    Lark,
    /// `regex`
    Regex,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    GrammarSyntax;
    "lark" Lark,
    "regex" Regex,
}
