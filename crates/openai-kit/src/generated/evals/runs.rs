//! `client.evals().runs()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::chat::completion_list_params::Order;
use openai_kit_types::evals::run_list_params::Status;
use openai_kit_types::evals::run_list_response::DataSource;
use openai_kit_types::evals::{RunCreateParams, RunDeleteResponse, RunListParams, RunListResponse};
use openai_kit_types::pages::CursorPage;
use openai_kit_types::{IntoMaybe, IntoPairs};

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

pub mod output_items;

/// The operations of `evals.runs`.
#[derive(Clone, Debug)]
pub struct Runs {
    pub(crate) client: Client,
}

impl Runs {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Cancels a run in progress.
    ///
    /// `POST /evals/{eval_id}/runs/{run_id}/cancel`
    pub fn cancel(&self, eval_id: impl Into<String>, run_id: impl Into<String>) -> Call<Cancel> {
        Call::new(&self.client, [eval_id.into(), run_id.into()])
    }

    /// Starts a run that samples a model, or takes given outputs, and grades them.
    ///
    /// `POST /evals/{eval_id}/runs`
    pub fn create(&self, eval_id: impl Into<String>) -> Call<Create> {
        Call::new(&self.client, [eval_id.into()])
    }

    /// Deletes a run of an evaluation.
    ///
    /// `DELETE /evals/{eval_id}/runs/{run_id}`
    pub fn delete(&self, eval_id: impl Into<String>, run_id: impl Into<String>) -> Call<Delete> {
        Call::new(&self.client, [eval_id.into(), run_id.into()])
    }

    /// Lists the runs of an evaluation.
    ///
    /// `GET /evals/{eval_id}/runs`
    pub fn list(&self, eval_id: impl Into<String>) -> Call<List> {
        Call::new(&self.client, [eval_id.into()])
    }

    /// Fetches the progress and results of one run.
    ///
    /// `GET /evals/{eval_id}/runs/{run_id}`
    pub fn retrieve(
        &self,
        eval_id: impl Into<String>,
        run_id: impl Into<String>,
    ) -> Call<Retrieve> {
        Call::new(&self.client, [eval_id.into(), run_id.into()])
    }

    /// The operations of `evals.runs.output_items`.
    #[must_use]
    pub fn output_items(&self) -> output_items::OutputItems {
        output_items::OutputItems::new(&self.client)
    }
}

op! {
    /// The call of [`Runs::cancel`].
    Cancel: NoParams => Json<RunListResponse>, operations::evals::runs::CANCEL;

    /// The call of [`Runs::create`].
    Create: RunCreateParams => Json<RunListResponse>, operations::evals::runs::CREATE;

    /// The call of [`Runs::delete`].
    Delete: NoParams => Json<RunDeleteResponse>, operations::evals::runs::DELETE;

    /// The call of [`Runs::list`].
    List: RunListParams => Paged<CursorPage<RunListResponse>>, operations::evals::runs::LIST;

    /// The call of [`Runs::retrieve`].
    Retrieve: NoParams => Json<RunListResponse>, operations::evals::runs::RETRIEVE;
}

/// Parameters of [`Runs::create`].
impl Call<Create> {
    /// Where the items to evaluate come from. Required.
    pub fn data_source<By>(self, data_source: impl IntoMaybe<DataSource, By>) -> Self {
        self.put(0, data_source.into_maybe(), |params| {
            &mut params.data_source
        })
    }

    /// The caller's own keys and values, kept with the object.
    pub fn metadata(self, metadata: impl IntoPairs<String>) -> Self {
        self.put_maybe(metadata.into_pairs(), |params| &mut params.metadata)
    }

    /// Name given to this object.
    pub fn name<By>(self, name: impl IntoMaybe<String, By>) -> Self {
        self.put(2, name.into_maybe(), |params| &mut params.name)
    }
}

/// Parameters of [`Runs::list`].
impl Call<List> {
    /// How far it has got, or how it ended.
    pub fn status<By>(self, status: impl IntoMaybe<Status, By>) -> Self {
        self.put(0, status.into_maybe(), |params| &mut params.status)
    }

    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(1, after.into_maybe(), |params| &mut params.after)
    }

    /// Most objects to return, or the size of a limit. 20 by default.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(2, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Sort direction of the list. `asc` by default.
    pub fn order<By>(self, order: impl IntoMaybe<Order, By>) -> Self {
        self.put(3, order.into_maybe(), |params| &mut params.order)
    }
}
