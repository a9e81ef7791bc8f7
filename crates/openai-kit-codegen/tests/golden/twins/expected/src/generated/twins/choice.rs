//! `Choice` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::twins::Part;
use crate::{RawJson, Why};

/// Choice.
#[derive(Clone)]
#[non_exhaustive]
pub enum Choice {
    /// A text.
    Text(String),
    /// `part`: Part with `text`.
    Part(Part),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Choice = "twins.Choice";
    {
        text: Some(0),
        objects: Objects::Tag(
            "type",
            &[
                ("part", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 Text, 1 Part,
}
