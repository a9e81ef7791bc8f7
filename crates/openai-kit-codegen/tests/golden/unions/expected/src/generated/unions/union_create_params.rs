//! What `unions.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::unions::{Outer, Shape, Sized, Tool};
use crate::{IntoMaybe, Leftovers, Maybe, RawJson, Upload, Why};

/// Union create params with `choice`, `content` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnionCreateParams {
    /// Choice.
    pub choice: Option<Choice>,
    /// Content.
    pub content: Option<Content>,
    /// Input. Required.
    pub input: Option<Input>,
    /// Outer.
    pub outer: Option<Outer>,
    /// Prompt.
    pub prompt: Maybe<Prompt>,
    /// Sized.
    pub sized: Option<Sized>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    UnionCreateParams = "unions.UnionCreateParams";
    [
        optional("choice"),
        optional("content"),
        required("input"),
        optional("outer"),
        optional("prompt").or_null(),
        optional("sized"),
    ];
    0 choice, 1 content, 2 input, 3 outer, 4 prompt, 5 sized,
}

impl UnionCreateParams {
    /// Choice.
    #[must_use]
    pub fn choice<By>(mut self, choice: impl IntoMaybe<Choice, By>) -> Self {
        put(
            &mut self.choice,
            &mut self.leftovers,
            0,
            choice.into_maybe(),
        );
        self
    }

    /// Content.
    #[must_use]
    pub fn content<By>(mut self, content: impl IntoMaybe<Content, By>) -> Self {
        put(
            &mut self.content,
            &mut self.leftovers,
            1,
            content.into_maybe(),
        );
        self
    }

    /// Input. Required.
    #[must_use]
    pub fn input<By>(mut self, input: impl IntoMaybe<Input, By>) -> Self {
        put(&mut self.input, &mut self.leftovers, 2, input.into_maybe());
        self
    }

    /// Outer.
    #[must_use]
    pub fn outer<By>(mut self, outer: impl IntoMaybe<Outer, By>) -> Self {
        put(&mut self.outer, &mut self.leftovers, 3, outer.into_maybe());
        self
    }

    /// Prompt.
    #[must_use]
    pub fn prompt<By>(mut self, prompt: impl IntoMaybe<Prompt, By>) -> Self {
        self.prompt = prompt.into_maybe();
        self
    }

    /// Sized.
    #[must_use]
    pub fn sized<By>(mut self, sized: impl IntoMaybe<Sized, By>) -> Self {
        put(&mut self.sized, &mut self.leftovers, 5, sized.into_maybe());
        self
    }
}

/// Choice of `UnionCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Choice {
    /// Choice text of `UnionCreateParams`.
    Text(ChoiceText),
    /// `function` or `search` or `search_preview`: Tool.
    Tool(Tool),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Choice = "unions.UnionCreateParams.Choice";
    {
        text: Some(0),
        objects: Objects::Tag(
            "type",
            &[
                ("function", Pick::One(1)),
                ("search", Pick::One(1)),
                ("search_preview", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 Text, 1 Tool,
}

from_text!(Choice::Text);
from!(Choice {
    Text(ChoiceText),
    Tool(Tool),
});

/// Choice text of `UnionCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ChoiceText {
    /// `none`
    None,
    /// `auto`
    Auto,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ChoiceText;
    "none" None,
    "auto" Auto,
}

/// Content of `UnionCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Content {
    /// A text.
    Text(String),
    /// Any value.
    File(Upload),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Content = "unions.UnionCreateParams.Content";
    {
        text: Some(0),
        objects: Objects::One(1),
    };
    0 Text, 1 File,
}

from_text!(Content::Text);
from!(Content {
    File(Upload),
});

/// Input of `UnionCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Input {
    /// A text.
    Text(String),
    /// A list.
    Items(Vec<Shape>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Input = "unions.UnionCreateParams.Input";
    {
        text: Some(0),
        lists: &[(Items::Object, 1)],
    };
    0 Text, 1 Items,
}

from_text!(Input::Text);
from_items!(Input::Items(Shape));

/// Prompt of `UnionCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Prompt {
    /// A text.
    Text(String),
    /// A list.
    Texts(Vec<String>),
    /// A list.
    Integers(Vec<i64>),
    /// A list.
    Lists(Vec<Vec<i64>>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Prompt = "unions.UnionCreateParams.Prompt";
    {
        text: Some(0),
        lists: &[(Items::Text, 1), (Items::Number, 2), (Items::List, 3)],
    };
    0 Text, 1 Texts, 2 Integers, 3 Lists,
}

from_text!(Prompt::Text);
from_list!(Prompt::Texts(String));
from_list!(Prompt::Texts(&str));
from_list!(Prompt::Integers(i64));
from_list!(Prompt::Lists(Vec<i64>));
