//! `Entry` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{Leftovers, RawJson, Why};

/// Note entry.
#[derive(Clone)]
#[non_exhaustive]
pub enum Entry {
    /// `entry`: Stored of `NoteEntry` with `id` and `status`.
    Stored(Stored),
    /// `entry`: Draft of `NoteEntry` with `id`.
    Draft(Draft),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Entry = "NoteEntry";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("entry", Pick::First(&[
                    Case { variant: 0, texts: &[], keys: &["status"] },
                    Case { variant: 1, texts: &[], keys: &[] },
                ])),
            ],
            Pick::None,
        ),
    };
    0 Stored, 1 Draft,
}

/// Draft of `NoteEntry` with `id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Draft {
    /// Id.
    pub id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Draft = "NoteEntry.Draft";
    [
        optional("id").or_null(),
        constant("type", "entry"),
    ];
    0 id,
}

/// Stored of `NoteEntry` with `id` and `status`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Stored {
    /// Id.
    pub id: String,
    /// Status.
    pub status: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Stored = "NoteEntry.Stored";
    [
        required("id"),
        constant("type", "entry"),
        optional("status").or_null(),
    ];
    0 id, 2 status,
}
