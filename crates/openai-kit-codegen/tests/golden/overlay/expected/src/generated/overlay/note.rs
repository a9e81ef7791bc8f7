//! `Note` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::overlay::Entry;
use crate::{EmbeddingVector, Leftovers};

/// A note.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Note {
    /// Created at. Unix seconds.
    pub created_at: Option<i64>,
    /// Author.
    pub author: Option<Author>,
    /// Embedding.
    pub embedding: EmbeddingVector,
    /// Entry.
    pub entry: Option<Entry>,
    /// Limit. At least 1.
    pub limit: Option<i64>,
    /// Re corded.
    pub corded_again: Option<String>,
    /// Re corded.
    pub re_corded: Option<String>,
    /// How it is
    /// spelled.
    pub spelled: Option<String>,
    /// What it says.
    pub wording: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Note = "Note";
    [
        optional("created_at").or_null(),
        optional("author").or_null(),
        required("embedding"),
        optional("entry").or_null(),
        optional("limit").or_null(),
        optional("re-corded").or_null(),
        optional("re_corded").or_null(),
        optional("spelled").or_null(),
        required("wording"),
    ];
    0 created_at, 1 author, 2 embedding, 3 entry, 4 limit, 5 corded_again, 6 re_corded, 7 spelled,
    8 wording,
}

impl Note {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
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
