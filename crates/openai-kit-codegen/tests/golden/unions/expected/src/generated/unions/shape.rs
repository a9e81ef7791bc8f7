//! `Shape` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::unions::{Circle, Square};
use crate::{RawJson, Why};

/// Shape.
#[derive(Clone)]
#[non_exhaustive]
pub enum Shape {
    /// `circle`: Circle with `radius`.
    Circle(Circle),
    /// `square`: Square with `side`.
    Square(Square),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Shape = "unions.Shape";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("circle", Pick::One(0)),
                ("square", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 Circle, 1 Square,
}

from!(Shape {
    Circle(Circle),
    Square(Square),
});
