//! What `objects.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::convert::put;
use crate::objects::{Odd, Place, SentParam};
use crate::{IntoItems, IntoMaybe, IntoPairs, Leftovers, Maybe, RawJson, Upload};

pub use crate::objects::thing::Status;

/// Thing create params with `id`, `size` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThingCreateParams {
    /// Id. Required.
    pub id: Option<String>,
    /// Size.
    pub size: Option<i64>,
    /// Score.
    pub score: Option<f64>,
    /// Live.
    pub live: Option<bool>,
    /// Anything.
    pub anything: Option<RawJson>,
    /// File. Required.
    pub file: Option<Upload>,
    /// More files.
    pub more_files: Option<Vec<Upload>>,
    /// Or null.
    pub or_null: Maybe<String>,
    /// Must say null. Required.
    pub must_say_null: Maybe<i64>,
    /// Status.
    pub status: Option<Status>,
    /// Tags. Required.
    pub tags: Option<Vec<String>>,
    /// Metadata.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Place. Required.
    pub place: Option<Place>,
    /// Odd.
    pub odd: Option<Odd>,
    /// Sent.
    pub sent: Option<SentParam>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ThingCreateParams = "objects.ThingCreateParams";
    [
        required("id"),
        optional("size"),
        optional("score"),
        optional("live"),
        optional("anything"),
        required("file"),
        optional("more_files"),
        constant("kind", "thing"),
        optional("or_null").or_null(),
        required("must_say_null").or_null(),
        optional("status"),
        required("tags"),
        optional("metadata"),
        required("place"),
        optional("odd"),
        optional("sent"),
    ];
    0 id, 1 size, 2 score, 3 live, 4 anything, 5 file, 6 more_files, 8 or_null, 9 must_say_null,
    10 status, 11 tags, 12 metadata, 13 place, 14 odd, 15 sent,
}

impl ThingCreateParams {
    /// Id. Required.
    #[must_use]
    pub fn id<By>(mut self, id: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.id, &mut self.leftovers, 0, id.into_maybe());
        self
    }

    /// Size.
    #[must_use]
    pub fn size<By>(mut self, size: impl IntoMaybe<i64, By>) -> Self {
        put(&mut self.size, &mut self.leftovers, 1, size.into_maybe());
        self
    }

    /// Score.
    #[must_use]
    pub fn score<By>(mut self, score: impl IntoMaybe<f64, By>) -> Self {
        put(&mut self.score, &mut self.leftovers, 2, score.into_maybe());
        self
    }

    /// Live.
    #[must_use]
    pub fn live<By>(mut self, live: impl IntoMaybe<bool, By>) -> Self {
        put(&mut self.live, &mut self.leftovers, 3, live.into_maybe());
        self
    }

    /// Anything.
    #[must_use]
    pub fn anything<By>(mut self, anything: impl IntoMaybe<RawJson, By>) -> Self {
        put(
            &mut self.anything,
            &mut self.leftovers,
            4,
            anything.into_maybe(),
        );
        self
    }

    /// File. Required.
    #[must_use]
    pub fn file<By>(mut self, file: impl IntoMaybe<Upload, By>) -> Self {
        put(&mut self.file, &mut self.leftovers, 5, file.into_maybe());
        self
    }

    /// More files.
    #[must_use]
    pub fn more_files(mut self, more_files: impl IntoItems<Upload>) -> Self {
        put(
            &mut self.more_files,
            &mut self.leftovers,
            6,
            more_files.into_items(),
        );
        self
    }

    /// Or null.
    #[must_use]
    pub fn or_null<By>(mut self, or_null: impl IntoMaybe<String, By>) -> Self {
        self.or_null = or_null.into_maybe();
        self
    }

    /// Must say null. Required.
    #[must_use]
    pub fn must_say_null<By>(mut self, must_say_null: impl IntoMaybe<i64, By>) -> Self {
        self.must_say_null = must_say_null.into_maybe();
        self
    }

    /// Status.
    #[must_use]
    pub fn status<By>(mut self, status: impl IntoMaybe<Status, By>) -> Self {
        put(
            &mut self.status,
            &mut self.leftovers,
            10,
            status.into_maybe(),
        );
        self
    }

    /// Tags. Required.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoItems<String>) -> Self {
        put(&mut self.tags, &mut self.leftovers, 11, tags.into_items());
        self
    }

    /// Metadata.
    #[must_use]
    pub fn metadata(mut self, metadata: impl IntoPairs<String>) -> Self {
        put(
            &mut self.metadata,
            &mut self.leftovers,
            12,
            metadata.into_pairs(),
        );
        self
    }

    /// Place. Required.
    #[must_use]
    pub fn place<By>(mut self, place: impl IntoMaybe<Place, By>) -> Self {
        put(&mut self.place, &mut self.leftovers, 13, place.into_maybe());
        self
    }

    /// Odd.
    #[must_use]
    pub fn odd<By>(mut self, odd: impl IntoMaybe<Odd, By>) -> Self {
        put(&mut self.odd, &mut self.leftovers, 14, odd.into_maybe());
        self
    }

    /// Sent.
    #[must_use]
    pub fn sent<By>(mut self, sent: impl IntoMaybe<SentParam, By>) -> Self {
        put(&mut self.sent, &mut self.leftovers, 15, sent.into_maybe());
        self
    }
}
