//! `Outer` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::unions::{Shape, Tool};
use crate::{RawJson, Why};

/// Outer.
#[derive(Clone)]
#[non_exhaustive]
pub enum Outer {
    /// A text.
    Text(String),
    /// `circle` or `square`: Shape.
    Shape(Shape),
    /// `function` or `search` or `search_preview`: Tool.
    Tool(Tool),
    /// A truth value.
    Bool(bool),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Outer = "unions.Outer";
    {
        text: Some(0),
        bool: Some(3),
        objects: Objects::Tag(
            "type",
            &[
                ("circle", Pick::One(1)),
                ("function", Pick::One(2)),
                ("search", Pick::One(2)),
                ("search_preview", Pick::One(2)),
                ("square", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 Text, 1 Shape, 2 Tool, 3 Bool,
}

from_text!(Outer::Text);
from!(Outer {
    Shape(Shape),
    Tool(Tool),
    Bool(bool),
});
