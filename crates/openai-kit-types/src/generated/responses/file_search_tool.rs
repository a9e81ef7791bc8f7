//! `FileSearchTool` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::shared::{ComparisonFilter, CompoundFilter};
use crate::{IntoItems, IntoMaybe, Leftovers, RawJson, Why};

/// Lets the model search vector stores.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileSearchTool {
    /// Conditions on file attributes that results must meet.
    pub filters: Option<Filters>,
    /// Most search results to return.
    pub max_num_results: Option<i64>,
    /// How results are put in order and cut off.
    pub ranking_options: Option<RankingOptions>,
    /// Vector stores to search.
    pub vector_store_ids: Vec<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FileSearchTool = "responses.FileSearchTool";
    [
        constant("type", "file_search"),
        optional("filters").or_null(),
        optional("max_num_results").or_null(),
        optional("ranking_options").or_null(),
        required("vector_store_ids"),
    ];
    1 filters, 2 max_num_results, 3 ranking_options, 4 vector_store_ids,
}

impl FileSearchTool {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(vector_store_ids: impl IntoItems<String>) -> Self {
        Self {
            vector_store_ids: vector_store_ids
                .into_items()
                .into_option()
                .unwrap_or_default(),
            ..Self::default()
        }
    }

    /// Conditions on file attributes that results must meet.
    #[must_use]
    pub fn filters<By>(mut self, filters: impl IntoMaybe<Filters, By>) -> Self {
        put(
            &mut self.filters,
            &mut self.leftovers,
            1,
            filters.into_maybe(),
        );
        self
    }

    /// Most search results to return.
    #[must_use]
    pub fn max_num_results<By>(mut self, max_num_results: impl IntoMaybe<i64, By>) -> Self {
        put(
            &mut self.max_num_results,
            &mut self.leftovers,
            2,
            max_num_results.into_maybe(),
        );
        self
    }

    /// How results are put in order and cut off.
    #[must_use]
    pub fn ranking_options<By>(
        mut self,
        ranking_options: impl IntoMaybe<RankingOptions, By>,
    ) -> Self {
        put(
            &mut self.ranking_options,
            &mut self.leftovers,
            3,
            ranking_options.into_maybe(),
        );
        self
    }
}

/// Limits a file search to files with certain attributes.
#[derive(Clone)]
#[non_exhaustive]
pub enum Filters {
    /// A filter that compares one file attribute with a value.
    ComparisonFilter(ComparisonFilter),
    /// `and` or `or`: Several filters joined by `and` or `or`.
    CompoundFilter(CompoundFilter),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Filters = "responses.FileSearchTool.Filters";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("and", Pick::One(1)),
                ("eq", Pick::One(0)),
                ("gt", Pick::One(0)),
                ("gte", Pick::One(0)),
                ("in", Pick::One(0)),
                ("lt", Pick::One(0)),
                ("lte", Pick::One(0)),
                ("ne", Pick::One(0)),
                ("nin", Pick::One(0)),
                ("or", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 ComparisonFilter, 1 CompoundFilter,
}

from!(Filters {
    ComparisonFilter(ComparisonFilter),
    CompoundFilter(CompoundFilter),
});

/// How file search hits are ranked, and the score they must reach.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RankingOptions {
    /// Weights for mixing search by meaning and by words.
    pub hybrid_search: Option<RankingOptionsHybridSearch>,
    /// Method that puts the results in order.
    pub ranker: Option<RankingOptionsRanker>,
    /// Lowest score a result needs to be returned.
    pub score_threshold: Option<f64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RankingOptions = "responses.FileSearchTool.RankingOptions";
    [
        optional("hybrid_search").or_null(),
        optional("ranker").or_null(),
        optional("score_threshold").or_null(),
    ];
    0 hybrid_search, 1 ranker, 2 score_threshold,
}

impl RankingOptions {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Weights for mixing search by meaning and by words.
    #[must_use]
    pub fn hybrid_search<By>(
        mut self,
        hybrid_search: impl IntoMaybe<RankingOptionsHybridSearch, By>,
    ) -> Self {
        put(
            &mut self.hybrid_search,
            &mut self.leftovers,
            0,
            hybrid_search.into_maybe(),
        );
        self
    }

    /// Method that puts the results in order.
    #[must_use]
    pub fn ranker<By>(mut self, ranker: impl IntoMaybe<RankingOptionsRanker, By>) -> Self {
        put(
            &mut self.ranker,
            &mut self.leftovers,
            1,
            ranker.into_maybe(),
        );
        self
    }

    /// Lowest score a result needs to be returned.
    #[must_use]
    pub fn score_threshold<By>(mut self, score_threshold: impl IntoMaybe<f64, By>) -> Self {
        put(
            &mut self.score_threshold,
            &mut self.leftovers,
            2,
            score_threshold.into_maybe(),
        );
        self
    }
}

/// Ranking options hybrid search of `FileSearchTool` with `embedding_weight` and `text_weight`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RankingOptionsHybridSearch {
    /// Share that meaning has in the combined ranking.
    pub embedding_weight: f64,
    /// Share that word matches have in the combined ranking.
    pub text_weight: f64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RankingOptionsHybridSearch = "responses.FileSearchTool.RankingOptionsHybridSearch";
    [
        required("embedding_weight"),
        required("text_weight"),
    ];
    0 embedding_weight, 1 text_weight,
}

impl RankingOptionsHybridSearch {
    /// What is required.
    #[must_use]
    pub fn new(embedding_weight: impl Into<f64>, text_weight: impl Into<f64>) -> Self {
        Self {
            embedding_weight: embedding_weight.into(),
            text_weight: text_weight.into(),
            ..Self::default()
        }
    }
}

/// Ranking options ranker of `FileSearchTool`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RankingOptionsRanker {
    /// `auto`
    Auto,
    /// `default-2024-11-15`
    Default2024_11_15,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    RankingOptionsRanker;
    "auto" Auto,
    "default-2024-11-15" Default2024_11_15,
}
