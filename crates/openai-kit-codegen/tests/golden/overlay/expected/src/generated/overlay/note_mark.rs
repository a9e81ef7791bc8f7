//! `NoteMark` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{Leftovers, RawJson, Why};

/// Note mark.
#[derive(Clone)]
#[non_exhaustive]
pub enum NoteMark {
    /// `pin`: Pin of `NoteMark`.
    Pin(Pin),
    /// `star`: Star of `NoteMark`.
    Star(Star),
    /// Bare of `NoteMark` with `note`.
    Bare(Bare),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    NoteMark = "NoteMark";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("pin", Pick::One(0)),
                ("star", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 Pin, 1 Star, 2 Bare,
}

/// Bare of `NoteMark` with `note`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Bare {
    /// Note.
    pub note: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Bare = "NoteMark.Bare";
    [
        optional("note").or_null(),
    ];
    0 note,
}

/// Pin of `NoteMark`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pin {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Pin = "NoteMark.Pin";
    [
        constant("type", "pin"),
    ];
}

/// Star of `NoteMark`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Star {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Star = "NoteMark.Star";
    [
        constant("type", "star").or_left_out().or_null(),
    ];
}
