//! What `vector_stores.search` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::shared::{ComparisonFilter, CompoundFilter};
use crate::{IntoMaybe, Leftovers, RawJson, Why};

/// Parameters of `vector_stores.search`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VectorStoreSearchParams {
    /// Conditions that results must meet.
    pub filters: Option<Filters>,
    /// Most search results to return. 1 to 50; 10 by default.
    pub max_num_results: Option<i64>,
    /// What to search for, as one text or several. Required.
    pub query: Option<Query>,
    /// How results are put in order and cut off.
    pub ranking_options: Option<RankingOptions>,
    /// Whether the query may be reworded for better search. False by default.
    pub rewrite_query: Option<bool>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    VectorStoreSearchParams = "VectorStoreSearchParams";
    [
        optional("filters"),
        optional("max_num_results"),
        required("query"),
        optional("ranking_options"),
        optional("rewrite_query"),
    ];
    0 filters, 1 max_num_results, 2 query, 3 ranking_options, 4 rewrite_query,
}

impl VectorStoreSearchParams {
    /// Conditions that results must meet.
    #[must_use]
    pub fn filters<By>(mut self, filters: impl IntoMaybe<Filters, By>) -> Self {
        put(
            &mut self.filters,
            &mut self.leftovers,
            0,
            filters.into_maybe(),
        );
        self
    }

    /// Most search results to return. 1 to 50; 10 by default.
    #[must_use]
    pub fn max_num_results<By>(mut self, max_num_results: impl IntoMaybe<i64, By>) -> Self {
        put(
            &mut self.max_num_results,
            &mut self.leftovers,
            1,
            max_num_results.into_maybe(),
        );
        self
    }

    /// What to search for, as one text or several. Required.
    #[must_use]
    pub fn query<By>(mut self, query: impl IntoMaybe<Query, By>) -> Self {
        put(&mut self.query, &mut self.leftovers, 2, query.into_maybe());
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

    /// Whether the query may be reworded for better search. False by default.
    #[must_use]
    pub fn rewrite_query<By>(mut self, rewrite_query: impl IntoMaybe<bool, By>) -> Self {
        put(
            &mut self.rewrite_query,
            &mut self.leftovers,
            4,
            rewrite_query.into_maybe(),
        );
        self
    }
}

/// Limits a search to files with certain attributes.
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
    Filters = "VectorStoreSearchParams.Filters";
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

/// Query of `VectorStoreSearchParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Query {
    /// A text.
    Text(String),
    /// A list.
    Texts(Vec<String>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Query = "VectorStoreSearchParams.Query";
    {
        text: Some(0),
        lists: &[(Items::Text, 1)],
    };
    0 Text, 1 Texts,
}

from_text!(Query::Text);
from_items!(Query::Texts(String));

/// How search hits are ranked, and the score they must reach.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RankingOptions {
    /// Method that puts the results in order. `auto` by default.
    pub ranker: Option<RankingOptionsRanker>,
    /// Lowest score a result needs to be returned. 0 to 1; 0 by default.
    pub score_threshold: Option<f64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RankingOptions = "VectorStoreSearchParams.RankingOptions";
    [
        optional("ranker"),
        optional("score_threshold"),
    ];
    0 ranker, 1 score_threshold,
}

impl RankingOptions {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Method that puts the results in order. `auto` by default.
    #[must_use]
    pub fn ranker<By>(mut self, ranker: impl IntoMaybe<RankingOptionsRanker, By>) -> Self {
        put(
            &mut self.ranker,
            &mut self.leftovers,
            0,
            ranker.into_maybe(),
        );
        self
    }

    /// Lowest score a result needs to be returned. 0 to 1; 0 by default.
    #[must_use]
    pub fn score_threshold<By>(mut self, score_threshold: impl IntoMaybe<f64, By>) -> Self {
        put(
            &mut self.score_threshold,
            &mut self.leftovers,
            1,
            score_threshold.into_maybe(),
        );
        self
    }
}

/// Ranking options ranker of `VectorStoreSearchParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RankingOptionsRanker {
    /// `none`
    None,
    /// `auto`
    Auto,
    /// `default-2024-11-15`
    Default2024_11_15,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    RankingOptionsRanker;
    "none" None,
    "auto" Auto,
    "default-2024-11-15" Default2024_11_15,
}
