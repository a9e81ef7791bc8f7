//! Every type by name.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::operation::Type;

/// Every type of the crate.
#[rustfmt::skip]
pub(crate) static TYPES: &[Type] = &[
    Type::of::<openai_kit_types::overlay::Note>("Note"),
    Type::of::<openai_kit_types::overlay::note::Author>("Note.AuthorUnionMember1"),
    Type::of::<openai_kit_types::overlay::NoteCreateParams>("NoteCreateParams"),
    Type::of::<openai_kit_types::overlay::Entry>("NoteEntry"),
    Type::of::<openai_kit_types::overlay::note_entry::Draft>("NoteEntry.Draft"),
    Type::of::<openai_kit_types::overlay::note_entry::Stored>("NoteEntry.Stored"),
    Type::of::<openai_kit_types::overlay::NoteMark>("NoteMark"),
    Type::of::<openai_kit_types::overlay::note_mark::Bare>("NoteMark.Bare"),
    Type::of::<openai_kit_types::overlay::note_mark::Pin>("NoteMark.Pin"),
    Type::of::<openai_kit_types::overlay::note_mark::Star>("NoteMark.Star"),
];
