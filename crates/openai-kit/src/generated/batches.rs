//! `client.batches()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::batches::batch_create_params::{Endpoint, OutputExpiresAfter};
use openai_kit_types::batches::{Batch, BatchCreateParams, BatchListParams};
use openai_kit_types::pages::CursorPage;
use openai_kit_types::{IntoMaybe, IntoPairs};

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

/// Batches of requests that run within a day.
#[derive(Clone, Debug)]
pub struct Batches {
    pub(crate) client: Client,
}

impl Batches {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Asks a batch to stop; requests that are already done keep their results.
    ///
    /// `POST /batches/{batch_id}/cancel`
    pub fn cancel(&self, batch_id: impl Into<String>) -> Call<Cancel> {
        Call::new(&self.client, [batch_id.into()])
    }

    /// Starts a batch that works through a file of requests within the completion window.
    ///
    /// `POST /batches`
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }

    /// Lists the batches of the project.
    ///
    /// `GET /batches`
    pub fn list(&self) -> Call<List> {
        Call::new(&self.client, [])
    }

    /// Fetches the progress and result files of one batch.
    ///
    /// `GET /batches/{batch_id}`
    pub fn retrieve(&self, batch_id: impl Into<String>) -> Call<Retrieve> {
        Call::new(&self.client, [batch_id.into()])
    }
}

op! {
    /// The call of [`Batches::cancel`].
    Cancel: NoParams => Json<Batch>, operations::batches::CANCEL;

    /// The call of [`Batches::create`].
    Create: BatchCreateParams => Json<Batch>, operations::batches::CREATE;

    /// The call of [`Batches::list`].
    List: BatchListParams => Paged<CursorPage<Batch>>, operations::batches::LIST;

    /// The call of [`Batches::retrieve`].
    Retrieve: NoParams => Json<Batch>, operations::batches::RETRIEVE;
}

/// Parameters of [`Batches::create`].
impl Call<Create> {
    /// API path that every request of the batch goes to. Required.
    pub fn endpoint<By>(self, endpoint: impl IntoMaybe<Endpoint, By>) -> Self {
        self.put(1, endpoint.into_maybe(), |params| &mut params.endpoint)
    }

    /// Uploaded file with one request on each line. Required.
    pub fn input_file_id<By>(self, input_file_id: impl IntoMaybe<String, By>) -> Self {
        self.put(2, input_file_id.into_maybe(), |params| {
            &mut params.input_file_id
        })
    }

    /// The caller's own keys and values, kept with the object.
    pub fn metadata(self, metadata: impl IntoPairs<String>) -> Self {
        self.put_maybe(metadata.into_pairs(), |params| &mut params.metadata)
    }

    /// How long the result files are kept.
    pub fn output_expires_after<By>(
        self,
        output_expires_after: impl IntoMaybe<OutputExpiresAfter, By>,
    ) -> Self {
        self.put(4, output_expires_after.into_maybe(), |params| {
            &mut params.output_expires_after
        })
    }
}

/// Parameters of [`Batches::list`].
impl Call<List> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(0, after.into_maybe(), |params| &mut params.after)
    }

    /// Most objects to return, or the size of a limit. 20 by default.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(1, limit.into_maybe(), |params| &mut params.limit)
    }
}
