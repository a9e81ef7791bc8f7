//! `Delivery` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::recursion::{Large, Small};
use crate::{RawJson, Why};

/// Delivery.
#[derive(Clone)]
#[non_exhaustive]
pub enum Delivery {
    /// `small`: Small with `a`.
    Small(Small),
    /// `large`: Large with `a`, `b` and more.
    Large(Box<Large>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Delivery = "recursion.Delivery";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("large", Pick::One(1)),
                ("small", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 Small, 1 Large,
}
