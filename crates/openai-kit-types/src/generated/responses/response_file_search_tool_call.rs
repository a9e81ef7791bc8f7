//! `ResponseFileSearchToolCall` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::convert::put;
use crate::{IntoItems, IntoMaybe, IntoPairs, Leftovers, RawJson, Why};

pub use crate::responses::response_function_web_search::Status;

/// A file search of the model: its queries and, if asked for, results.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseFileSearchToolCall {
    /// ID that names this object.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// Search terms that were tried.
    pub queries: Vec<String>,
    /// Passages that were found, if asked for.
    pub results: Option<Vec<Result>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseFileSearchToolCall = "responses.ResponseFileSearchToolCall";
    [
        required("id"),
        constant("type", "file_search_call"),
        required("status"),
        required("queries"),
        optional("results").or_null(),
    ];
    0 id, 2 status, 3 queries, 4 results,
}

impl ResponseFileSearchToolCall {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        status: impl Into<Status>,
        queries: impl IntoItems<String>,
    ) -> Self {
        Self {
            id: id.into(),
            status: status.into(),
            queries: queries.into_items().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }

    /// Passages that were found, if asked for.
    #[must_use]
    pub fn results(mut self, results: impl IntoItems<Result>) -> Self {
        put(
            &mut self.results,
            &mut self.leftovers,
            4,
            results.into_items(),
        );
        self
    }
}

/// One hit of a file search: text, file and score.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Result {
    /// Key and value pairs on the file, usable in search filters. At most 16 pairs.
    pub attributes: Option<BTreeMap<String, ResultAttribute>>,
    /// ID of the file concerned.
    pub file_id: Option<String>,
    /// Name of the file, without folders.
    pub filename: Option<String>,
    /// How good or fitting it is, as a number.
    pub score: Option<f64>,
    /// Passage that was found.
    pub text: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Result = "responses.ResponseFileSearchToolCall.Result";
    [
        optional("attributes").or_null(),
        optional("file_id").or_null(),
        optional("filename").or_null(),
        optional("score").or_null(),
        optional("text").or_null(),
    ];
    0 attributes, 1 file_id, 2 filename, 3 score, 4 text,
}

impl Result {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Key and value pairs on the file, usable in search filters. At most 16 pairs.
    #[must_use]
    pub fn attributes(mut self, attributes: impl IntoPairs<ResultAttribute>) -> Self {
        put(
            &mut self.attributes,
            &mut self.leftovers,
            0,
            attributes.into_pairs(),
        );
        self
    }

    /// ID of the file concerned.
    #[must_use]
    pub fn file_id<By>(mut self, file_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.file_id,
            &mut self.leftovers,
            1,
            file_id.into_maybe(),
        );
        self
    }

    /// Name of the file, without folders.
    #[must_use]
    pub fn filename<By>(mut self, filename: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.filename,
            &mut self.leftovers,
            2,
            filename.into_maybe(),
        );
        self
    }

    /// How good or fitting it is, as a number.
    #[must_use]
    pub fn score<By>(mut self, score: impl IntoMaybe<f64, By>) -> Self {
        put(&mut self.score, &mut self.leftovers, 3, score.into_maybe());
        self
    }

    /// Passage that was found.
    #[must_use]
    pub fn text<By>(mut self, text: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.text, &mut self.leftovers, 4, text.into_maybe());
        self
    }
}

/// Result attribute of `ResponseFileSearchToolCall`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResultAttribute {
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
    ResultAttribute = "responses.ResponseFileSearchToolCall.ResultAttribute";
    {
        text: Some(0),
        float: Some(1),
        bool: Some(2),
    };
    0 Text, 1 Number, 2 Bool,
}

from_text!(ResultAttribute::Text);
from!(ResultAttribute {
    Number(f64),
    Bool(bool),
});
