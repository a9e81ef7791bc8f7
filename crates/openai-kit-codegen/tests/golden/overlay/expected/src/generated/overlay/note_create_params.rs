//! What `overlay.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::convert::put;
use crate::{IntoItems, IntoMaybe, IntoPairs, Leftovers};

/// Note create params with `due_at`, `language` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoteCreateParams {
    /// Due at. At least 0; Unix seconds.
    pub due_at: Option<i64>,
    /// Language. At most 2 characters; `en` by default.
    pub language: Option<String>,
    /// Limit. 1 to 100; 20 by default.
    pub limit: Option<i64>,
    /// Pairs. At most 16 pairs.
    pub pairs: Option<BTreeMap<String, String>>,
    /// Response format.
    pub response_format: Option<String>,
    /// Score. More than 0; less than 1; 0.5 by default.
    pub score: Option<f64>,
    /// Tags. At least 1 item.
    pub tags: Option<Vec<String>>,
    /// What it shall say, 1 to 64 characters. Required.
    pub wording: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    NoteCreateParams = "NoteCreateParams";
    [
        optional("due_at"),
        optional("language"),
        optional("limit"),
        optional("pairs"),
        optional("response_format"),
        optional("score"),
        optional("tags"),
        required("wording"),
    ];
    0 due_at, 1 language, 2 limit, 3 pairs, 4 response_format, 5 score, 6 tags, 7 wording,
}

impl NoteCreateParams {
    /// Due at. At least 0; Unix seconds.
    #[must_use]
    pub fn due_at<By>(mut self, due_at: impl IntoMaybe<i64, By>) -> Self {
        put(
            &mut self.due_at,
            &mut self.leftovers,
            0,
            due_at.into_maybe(),
        );
        self
    }

    /// Language. At most 2 characters; `en` by default.
    #[must_use]
    pub fn language<By>(mut self, language: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.language,
            &mut self.leftovers,
            1,
            language.into_maybe(),
        );
        self
    }

    /// Limit. 1 to 100; 20 by default.
    #[must_use]
    pub fn limit<By>(mut self, limit: impl IntoMaybe<i64, By>) -> Self {
        put(&mut self.limit, &mut self.leftovers, 2, limit.into_maybe());
        self
    }

    /// Pairs. At most 16 pairs.
    #[must_use]
    pub fn pairs(mut self, pairs: impl IntoPairs<String>) -> Self {
        put(&mut self.pairs, &mut self.leftovers, 3, pairs.into_pairs());
        self
    }

    /// Response format.
    #[must_use]
    pub fn response_format<By>(mut self, response_format: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.response_format,
            &mut self.leftovers,
            4,
            response_format.into_maybe(),
        );
        self
    }

    /// Score. More than 0; less than 1; 0.5 by default.
    #[must_use]
    pub fn score<By>(mut self, score: impl IntoMaybe<f64, By>) -> Self {
        put(&mut self.score, &mut self.leftovers, 5, score.into_maybe());
        self
    }

    /// Tags. At least 1 item.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoItems<String>) -> Self {
        put(&mut self.tags, &mut self.leftovers, 6, tags.into_items());
        self
    }

    /// What it shall say, 1 to 64 characters. Required.
    #[must_use]
    pub fn wording<By>(mut self, wording: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.wording,
            &mut self.leftovers,
            7,
            wording.into_maybe(),
        );
        self
    }
}
