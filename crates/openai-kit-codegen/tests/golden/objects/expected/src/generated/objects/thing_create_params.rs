//! What `objects.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::convert::put;
use crate::objects::{Odd, Place, SentParam};
use crate::{IntoItems, IntoMaybe, IntoPairs, Leftovers, Maybe, RawJson, Upload};

pub use crate::objects::thing::Status;

/// Thing create params with `id`, `status` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThingCreateParams {
    /// Id. Required.
    pub id: Option<String>,
    /// Status.
    pub status: Option<Status>,
    /// Anything.
    pub anything: Option<RawJson>,
    /// File. Required.
    pub file: Option<Upload>,
    /// Live.
    pub live: Option<bool>,
    /// Metadata.
    pub metadata: Option<BTreeMap<String, String>>,
    /// More files.
    pub more_files: Option<Vec<Upload>>,
    /// Must say null. Required.
    pub must_say_null: Maybe<i64>,
    /// Odd.
    pub odd: Option<Odd>,
    /// Or null.
    pub or_null: Maybe<String>,
    /// Place. Required.
    pub place: Option<Place>,
    /// Score.
    pub score: Option<f64>,
    /// Sent.
    pub sent: Option<SentParam>,
    /// Size.
    pub size: Option<i64>,
    /// Tags. Required.
    pub tags: Option<Vec<String>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ThingCreateParams = "objects.ThingCreateParams";
    [
        required("id"),
        optional("status"),
        optional("anything"),
        required("file"),
        constant("kind", "thing"),
        optional("live"),
        optional("metadata"),
        optional("more_files"),
        required("must_say_null").or_null(),
        optional("odd"),
        optional("or_null").or_null(),
        required("place"),
        optional("score"),
        optional("sent"),
        optional("size"),
        required("tags"),
    ];
    0 id, 1 status, 2 anything, 3 file, 5 live, 6 metadata, 7 more_files, 8 must_say_null, 9 odd,
    10 or_null, 11 place, 12 score, 13 sent, 14 size, 15 tags,
}

impl ThingCreateParams {
    /// Id. Required.
    #[must_use]
    pub fn id<By>(mut self, id: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.id, &mut self.leftovers, 0, id.into_maybe());
        self
    }

    /// Status.
    #[must_use]
    pub fn status<By>(mut self, status: impl IntoMaybe<Status, By>) -> Self {
        put(
            &mut self.status,
            &mut self.leftovers,
            1,
            status.into_maybe(),
        );
        self
    }

    /// Anything.
    #[must_use]
    pub fn anything<By>(mut self, anything: impl IntoMaybe<RawJson, By>) -> Self {
        put(
            &mut self.anything,
            &mut self.leftovers,
            2,
            anything.into_maybe(),
        );
        self
    }

    /// File. Required.
    #[must_use]
    pub fn file<By>(mut self, file: impl IntoMaybe<Upload, By>) -> Self {
        put(&mut self.file, &mut self.leftovers, 3, file.into_maybe());
        self
    }

    /// Live.
    #[must_use]
    pub fn live<By>(mut self, live: impl IntoMaybe<bool, By>) -> Self {
        put(&mut self.live, &mut self.leftovers, 5, live.into_maybe());
        self
    }

    /// Metadata.
    #[must_use]
    pub fn metadata(mut self, metadata: impl IntoPairs<String>) -> Self {
        put(
            &mut self.metadata,
            &mut self.leftovers,
            6,
            metadata.into_pairs(),
        );
        self
    }

    /// More files.
    #[must_use]
    pub fn more_files(mut self, more_files: impl IntoItems<Upload>) -> Self {
        put(
            &mut self.more_files,
            &mut self.leftovers,
            7,
            more_files.into_items(),
        );
        self
    }

    /// Must say null. Required.
    #[must_use]
    pub fn must_say_null<By>(mut self, must_say_null: impl IntoMaybe<i64, By>) -> Self {
        self.must_say_null = must_say_null.into_maybe();
        self
    }

    /// Odd.
    #[must_use]
    pub fn odd<By>(mut self, odd: impl IntoMaybe<Odd, By>) -> Self {
        put(&mut self.odd, &mut self.leftovers, 9, odd.into_maybe());
        self
    }

    /// Or null.
    #[must_use]
    pub fn or_null<By>(mut self, or_null: impl IntoMaybe<String, By>) -> Self {
        self.or_null = or_null.into_maybe();
        self
    }

    /// Place. Required.
    #[must_use]
    pub fn place<By>(mut self, place: impl IntoMaybe<Place, By>) -> Self {
        put(&mut self.place, &mut self.leftovers, 11, place.into_maybe());
        self
    }

    /// Score.
    #[must_use]
    pub fn score<By>(mut self, score: impl IntoMaybe<f64, By>) -> Self {
        put(&mut self.score, &mut self.leftovers, 12, score.into_maybe());
        self
    }

    /// Sent.
    #[must_use]
    pub fn sent<By>(mut self, sent: impl IntoMaybe<SentParam, By>) -> Self {
        put(&mut self.sent, &mut self.leftovers, 13, sent.into_maybe());
        self
    }

    /// Size.
    #[must_use]
    pub fn size<By>(mut self, size: impl IntoMaybe<i64, By>) -> Self {
        put(&mut self.size, &mut self.leftovers, 14, size.into_maybe());
        self
    }

    /// Tags. Required.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoItems<String>) -> Self {
        put(&mut self.tags, &mut self.leftovers, 15, tags.into_items());
        self
    }
}
