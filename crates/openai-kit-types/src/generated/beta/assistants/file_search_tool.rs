//! `FileSearchTool` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Lets an assistant search its vector stores.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileSearchTool {
    /// The file search tool: its settings, call or permission.
    pub file_search: Option<FileSearch>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FileSearchTool = "beta.FileSearchTool";
    [
        constant("type", "file_search"),
        optional("file_search").or_null(),
    ];
    1 file_search,
}

impl FileSearchTool {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The file search tool: its settings, call or permission.
    #[must_use]
    pub fn file_search<By>(mut self, file_search: impl IntoMaybe<FileSearch, By>) -> Self {
        put(
            &mut self.file_search,
            &mut self.leftovers,
            1,
            file_search.into_maybe(),
        );
        self
    }
}

/// File search of `FileSearchTool` with `max_num_results` and `ranking_options`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileSearch {
    /// Most search results to return. 1 to 50.
    pub max_num_results: Option<i64>,
    /// How results are put in order and cut off.
    pub ranking_options: Option<FileSearchRankingOptions>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FileSearch = "beta.FileSearchTool.FileSearch";
    [
        optional("max_num_results").or_null(),
        optional("ranking_options").or_null(),
    ];
    0 max_num_results, 1 ranking_options,
}

impl FileSearch {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Most search results to return. 1 to 50.
    #[must_use]
    pub fn max_num_results<By>(mut self, max_num_results: impl IntoMaybe<i64, By>) -> Self {
        put(
            &mut self.max_num_results,
            &mut self.leftovers,
            0,
            max_num_results.into_maybe(),
        );
        self
    }

    /// How results are put in order and cut off.
    #[must_use]
    pub fn ranking_options<By>(
        mut self,
        ranking_options: impl IntoMaybe<FileSearchRankingOptions, By>,
    ) -> Self {
        put(
            &mut self.ranking_options,
            &mut self.leftovers,
            1,
            ranking_options.into_maybe(),
        );
        self
    }
}

/// File search ranking options of `FileSearchTool` with `ranker` and `score_threshold`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileSearchRankingOptions {
    /// Method that puts the results in order.
    pub ranker: Option<FileSearchRankingOptionsRanker>,
    /// Lowest score a result needs to be returned. 0 to 1.
    pub score_threshold: f64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FileSearchRankingOptions = "beta.FileSearchTool.FileSearchRankingOptions";
    [
        optional("ranker").or_null(),
        required("score_threshold"),
    ];
    0 ranker, 1 score_threshold,
}

impl FileSearchRankingOptions {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(score_threshold: impl Into<f64>) -> Self {
        Self {
            score_threshold: score_threshold.into(),
            ..Self::default()
        }
    }

    /// Method that puts the results in order.
    #[must_use]
    pub fn ranker<By>(
        mut self,
        ranker: impl IntoMaybe<FileSearchRankingOptionsRanker, By>,
    ) -> Self {
        put(
            &mut self.ranker,
            &mut self.leftovers,
            0,
            ranker.into_maybe(),
        );
        self
    }
}

/// File search ranking options ranker of `FileSearchTool`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FileSearchRankingOptionsRanker {
    /// `auto`
    Auto,
    /// `default_2024_08_21`
    Default2024_08_21,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    FileSearchRankingOptionsRanker;
    "auto" Auto,
    "default_2024_08_21" Default2024_08_21,
}
