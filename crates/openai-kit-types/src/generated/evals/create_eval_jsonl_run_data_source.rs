//! `CreateEvalJSONLRunDataSource` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::convert::put;
use crate::{IntoItems, IntoPairs, Leftovers, RawJson, Why};

/// Feeds a run from a JSONL file or inline rows, without sampling a model.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEvalJSONLRunDataSource {
    /// Where it comes from.
    pub source: Source,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CreateEvalJSONLRunDataSource = "evals.CreateEvalJSONLRunDataSource";
    [
        constant("type", "jsonl"),
        required("source"),
    ];
    1 source,
}

impl CreateEvalJSONLRunDataSource {
    /// What is required.
    #[must_use]
    pub fn new(source: impl Into<Source>) -> Self {
        Self {
            source: source.into(),
            ..Self::default()
        }
    }
}

/// Source of `CreateEvalJSONLRunDataSource`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Source {
    /// `file_content`: Source file content of `CreateEvalJSONLRunDataSource` with `content`.
    FileContent(SourceFileContent),
    /// `file_id`: Source file id of `CreateEvalJSONLRunDataSource` with `id`.
    FileId(SourceFileID),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Source = "evals.CreateEvalJSONLRunDataSource.Source";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("file_content", Pick::One(0)),
                ("file_id", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 FileContent, 1 FileId,
}

from!(Source {
    FileContent(SourceFileContent),
    FileId(SourceFileID),
});

/// Source file content of `CreateEvalJSONLRunDataSource` with `content`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceFileContent {
    /// Text or parts that make up the content.
    pub content: Vec<SourceFileContentContent>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SourceFileContent = "evals.CreateEvalJSONLRunDataSource.SourceFileContent";
    [
        constant("type", "file_content"),
        required("content"),
    ];
    1 content,
}

impl SourceFileContent {
    /// What is required.
    #[must_use]
    pub fn new(content: impl IntoItems<SourceFileContentContent>) -> Self {
        Self {
            content: content.into_items().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }
}

/// Source file content of `CreateEvalJSONLRunDataSource` with `item` and `sample`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceFileContentContent {
    /// The item concerned, or one row of data.
    pub item: BTreeMap<String, RawJson>,
    /// Model output that is graded.
    pub sample: Option<BTreeMap<String, RawJson>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SourceFileContentContent = "evals.CreateEvalJSONLRunDataSource.SourceFileContentContent";
    [
        required("item"),
        optional("sample").or_null(),
    ];
    0 item, 1 sample,
}

impl SourceFileContentContent {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(item: impl IntoPairs<RawJson>) -> Self {
        Self {
            item: item.into_pairs().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }

    /// Model output that is graded.
    #[must_use]
    pub fn sample(mut self, sample: impl IntoPairs<RawJson>) -> Self {
        put(
            &mut self.sample,
            &mut self.leftovers,
            1,
            sample.into_pairs(),
        );
        self
    }
}

/// Source file id of `CreateEvalJSONLRunDataSource` with `id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceFileID {
    /// ID that names this object.
    pub id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SourceFileID = "evals.CreateEvalJSONLRunDataSource.SourceFileID";
    [
        required("id"),
        constant("type", "file_id"),
    ];
    0 id,
}

impl SourceFileID {
    /// What is required.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }
}
