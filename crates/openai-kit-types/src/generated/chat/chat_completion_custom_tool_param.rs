//! `ChatCompletionCustomToolParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::shared::ResponseFormatText;
use crate::shared::custom_tool_input_format::GrammarSyntax;
use crate::{IntoMaybe, Leftovers, RawJson, Why};

pub use crate::shared::ResponseFormatText as CustomFormatText;
pub use crate::shared::custom_tool_input_format::GrammarSyntax as CustomFormatGrammarGrammarSyntax;

/// A tool that takes free text, or text in a grammar, instead of JSON arguments.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletionCustomToolParam {
    /// The custom tool or its call.
    pub custom: Custom,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatCompletionCustomToolParam = "chat.ChatCompletionCustomToolParam";
    [
        constant("type", "custom"),
        required("custom"),
    ];
    1 custom,
}

impl ChatCompletionCustomToolParam {
    /// What is required.
    #[must_use]
    pub fn new(custom: impl Into<Custom>) -> Self {
        Self {
            custom: custom.into(),
            ..Self::default()
        }
    }
}

/// The name, description and input format of a custom tool.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Custom {
    /// Explanation in plain words.
    pub description: Option<String>,
    /// Shape or coding of the data.
    pub format: Option<CustomFormat>,
    /// Name given to this object.
    pub name: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Custom = "chat.ChatCompletionCustomToolParam.Custom";
    [
        optional("description"),
        optional("format"),
        required("name"),
    ];
    0 description, 1 format, 2 name,
}

impl Custom {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// Explanation in plain words.
    #[must_use]
    pub fn description<By>(mut self, description: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.description,
            &mut self.leftovers,
            0,
            description.into_maybe(),
        );
        self
    }

    /// Shape or coding of the data.
    #[must_use]
    pub fn format<By>(mut self, format: impl IntoMaybe<CustomFormat, By>) -> Self {
        put(
            &mut self.format,
            &mut self.leftovers,
            1,
            format.into_maybe(),
        );
        self
    }
}

/// Custom format of `ChatCompletionCustomToolParam`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomFormat {
    /// `text`: Asks for plain text, which is the default.
    Text(ResponseFormatText),
    /// `grammar`: Custom format grammar of `ChatCompletionCustomToolParam` with `grammar`.
    Grammar(CustomFormatGrammar),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    CustomFormat = "chat.ChatCompletionCustomToolParam.CustomFormat";
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

from!(CustomFormat {
    Text(ResponseFormatText),
    Grammar(CustomFormatGrammar),
});

/// Custom format grammar of `ChatCompletionCustomToolParam` with `grammar`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFormatGrammar {
    /// Grammar that the text must follow.
    pub grammar: CustomFormatGrammarGrammar,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CustomFormatGrammar = "chat.ChatCompletionCustomToolParam.CustomFormatGrammar";
    [
        constant("type", "grammar"),
        required("grammar"),
    ];
    1 grammar,
}

impl CustomFormatGrammar {
    /// What is required.
    #[must_use]
    pub fn new(grammar: impl Into<CustomFormatGrammarGrammar>) -> Self {
        Self {
            grammar: grammar.into(),
            ..Self::default()
        }
    }
}

/// Custom format grammar of `ChatCompletionCustomToolParam` with `definition` and `syntax`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFormatGrammarGrammar {
    /// Text of the grammar.
    pub definition: String,
    /// Kind of grammar that the definition is written in.
    pub syntax: GrammarSyntax,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CustomFormatGrammarGrammar = "chat.ChatCompletionCustomToolParam.CustomFormatGrammarGrammar";
    [
        required("definition"),
        required("syntax"),
    ];
    0 definition, 1 syntax,
}

impl CustomFormatGrammarGrammar {
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
