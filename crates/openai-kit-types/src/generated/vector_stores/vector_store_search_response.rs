//! `VectorStoreSearchResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::{Leftovers, RawJson, Why};

/// One search hit: the file, its matching text and the score.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VectorStoreSearchResponse {
    /// Key and value pairs on the file, usable in search filters. At most 16 pairs.
    pub attributes: Option<BTreeMap<String, Attribute>>,
    /// Passages of the file that match.
    pub content: Vec<Content>,
    /// ID of the file concerned.
    pub file_id: String,
    /// Name of the file, without folders.
    pub filename: String,
    /// How good or fitting it is, as a number. 0 to 1.
    pub score: f64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    VectorStoreSearchResponse = "VectorStoreSearchResponse";
    [
        optional("attributes").or_null(),
        required("content"),
        required("file_id"),
        required("filename"),
        required("score"),
    ];
    0 attributes, 1 content, 2 file_id, 3 filename, 4 score,
}

/// Attribute of `VectorStoreSearchResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Attribute {
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
    /// A truth value.
    Bool(bool),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Attribute = "VectorStoreSearchResponse.Attribute";
    {
        text: Some(0),
        float: Some(1),
        bool: Some(2),
    };
    0 Text, 1 Number, 2 Bool,
}

from_text!(Attribute::Text);
from!(Attribute {
    Number(f64),
    Bool(bool),
});

/// A piece of text that matched the search.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// The text, or how text is written.
    pub text: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Content = "VectorStoreSearchResponse.Content";
    [
        constant("type", "text"),
        required("text"),
    ];
    1 text,
}
