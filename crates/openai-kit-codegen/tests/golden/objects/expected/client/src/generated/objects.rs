//! `client.objects()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::objects::thing::Status;
use openai_kit_types::objects::{Odd, Place, SentParam, Thing, ThingCreateParams};
use openai_kit_types::{IntoItems, IntoMaybe, IntoPairs, RawJson, Upload};

use crate::Client;
use crate::call::{Call, Json, op};

/// Objects of every kind.
#[derive(Clone, Debug)]
pub struct Objects {
    pub(crate) client: Client,
}

impl Objects {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Create.
    ///
    /// `POST /things`
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }
}

op! {
    /// The call of [`Objects::create`].
    Create: ThingCreateParams => Json<Thing>, operations::objects::CREATE;
}

/// Parameters of [`Objects::create`].
impl Call<Create> {
    /// Id. Required.
    pub fn id<By>(self, id: impl IntoMaybe<String, By>) -> Self {
        self.put(0, id.into_maybe(), |params| &mut params.id)
    }

    /// Status.
    pub fn status<By>(self, status: impl IntoMaybe<Status, By>) -> Self {
        self.put(1, status.into_maybe(), |params| &mut params.status)
    }

    /// Anything.
    pub fn anything<By>(self, anything: impl IntoMaybe<RawJson, By>) -> Self {
        self.put(2, anything.into_maybe(), |params| &mut params.anything)
    }

    /// File. Required.
    pub fn file<By>(self, file: impl IntoMaybe<Upload, By>) -> Self {
        self.put(3, file.into_maybe(), |params| &mut params.file)
    }

    /// Live.
    pub fn live<By>(self, live: impl IntoMaybe<bool, By>) -> Self {
        self.put(5, live.into_maybe(), |params| &mut params.live)
    }

    /// Metadata.
    pub fn metadata(self, metadata: impl IntoPairs<String>) -> Self {
        self.put(6, metadata.into_pairs(), |params| &mut params.metadata)
    }

    /// More files.
    pub fn more_files(self, more_files: impl IntoItems<Upload>) -> Self {
        self.put(7, more_files.into_items(), |params| &mut params.more_files)
    }

    /// Must say null. Required.
    pub fn must_say_null<By>(self, must_say_null: impl IntoMaybe<i64, By>) -> Self {
        self.put_maybe(must_say_null.into_maybe(), |params| {
            &mut params.must_say_null
        })
    }

    /// Odd.
    pub fn odd<By>(self, odd: impl IntoMaybe<Odd, By>) -> Self {
        self.put(9, odd.into_maybe(), |params| &mut params.odd)
    }

    /// Or null.
    pub fn or_null<By>(self, or_null: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(or_null.into_maybe(), |params| &mut params.or_null)
    }

    /// Place. Required.
    pub fn place<By>(self, place: impl IntoMaybe<Place, By>) -> Self {
        self.put(11, place.into_maybe(), |params| &mut params.place)
    }

    /// Score.
    pub fn score<By>(self, score: impl IntoMaybe<f64, By>) -> Self {
        self.put(12, score.into_maybe(), |params| &mut params.score)
    }

    /// Sent.
    pub fn sent<By>(self, sent: impl IntoMaybe<SentParam, By>) -> Self {
        self.put(13, sent.into_maybe(), |params| &mut params.sent)
    }

    /// Size.
    pub fn size<By>(self, size: impl IntoMaybe<i64, By>) -> Self {
        self.put(14, size.into_maybe(), |params| &mut params.size)
    }

    /// Tags. Required.
    pub fn tags(self, tags: impl IntoItems<String>) -> Self {
        self.put(15, tags.into_items(), |params| &mut params.tags)
    }
}
