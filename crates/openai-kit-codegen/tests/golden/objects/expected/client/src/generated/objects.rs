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
        self.set(|params| params.id(id))
    }

    /// Status.
    pub fn status<By>(self, status: impl IntoMaybe<Status, By>) -> Self {
        self.set(|params| params.status(status))
    }

    /// Anything.
    pub fn anything<By>(self, anything: impl IntoMaybe<RawJson, By>) -> Self {
        self.set(|params| params.anything(anything))
    }

    /// File. Required.
    pub fn file<By>(self, file: impl IntoMaybe<Upload, By>) -> Self {
        self.set(|params| params.file(file))
    }

    /// Live.
    pub fn live<By>(self, live: impl IntoMaybe<bool, By>) -> Self {
        self.set(|params| params.live(live))
    }

    /// Metadata.
    pub fn metadata(self, metadata: impl IntoPairs<String>) -> Self {
        self.set(|params| params.metadata(metadata))
    }

    /// More files.
    pub fn more_files(self, more_files: impl IntoItems<Upload>) -> Self {
        self.set(|params| params.more_files(more_files))
    }

    /// Must say null. Required.
    pub fn must_say_null<By>(self, must_say_null: impl IntoMaybe<i64, By>) -> Self {
        self.set(|params| params.must_say_null(must_say_null))
    }

    /// Odd.
    pub fn odd<By>(self, odd: impl IntoMaybe<Odd, By>) -> Self {
        self.set(|params| params.odd(odd))
    }

    /// Or null.
    pub fn or_null<By>(self, or_null: impl IntoMaybe<String, By>) -> Self {
        self.set(|params| params.or_null(or_null))
    }

    /// Place. Required.
    pub fn place<By>(self, place: impl IntoMaybe<Place, By>) -> Self {
        self.set(|params| params.place(place))
    }

    /// Score.
    pub fn score<By>(self, score: impl IntoMaybe<f64, By>) -> Self {
        self.set(|params| params.score(score))
    }

    /// Sent.
    pub fn sent<By>(self, sent: impl IntoMaybe<SentParam, By>) -> Self {
        self.set(|params| params.sent(sent))
    }

    /// Size.
    pub fn size<By>(self, size: impl IntoMaybe<i64, By>) -> Self {
        self.set(|params| params.size(size))
    }

    /// Tags. Required.
    pub fn tags(self, tags: impl IntoItems<String>) -> Self {
        self.set(|params| params.tags(tags))
    }
}
