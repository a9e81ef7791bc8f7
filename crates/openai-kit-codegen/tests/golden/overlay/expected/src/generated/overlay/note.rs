//! `Note` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::overlay::Entry;
use crate::{EmbeddingVector, Leftovers};

/// A note.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Note {
    /// What it says.
    pub wording: String,
    /// Limit. At least 1.
    pub limit: Option<i64>,
    /// Embedding.
    pub embedding: EmbeddingVector,
    /// Author.
    pub author: Option<Author>,
    /// Entry.
    pub entry: Option<Entry>,
    /// How it is
    /// spelled.
    pub spelled: Option<String>,
    /// Re corded.
    pub corded_again: Option<String>,
    /// Re corded.
    pub re_corded: Option<String>,
    /// Created at. Unix seconds.
    pub created_at: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Note = "Note";
    [
        required("wording"),
        optional("limit").or_null(),
        required("embedding"),
        optional("author").or_null(),
        optional("entry").or_null(),
        optional("spelled").or_null(),
        optional("re-corded").or_null(),
        optional("re_corded").or_null(),
        optional("created_at").or_null(),
    ];
    0 wording, 1 limit, 2 embedding, 3 author, 4 entry, 5 spelled, 6 corded_again, 7 re_corded,
    8 created_at,
}

/// Who wrote it.
///
/// Nobody else may change it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Author {
    /// Name.
    pub name: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Author = "Note.AuthorUnionMember1";
    [
        required("name"),
    ];
    0 name,
}
