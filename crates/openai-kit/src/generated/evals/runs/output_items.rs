//! `client.evals().runs().output_items()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::IntoMaybe;
use openai_kit_types::chat::completion_list_params::Order;
use openai_kit_types::evals::runs::output_item_list_params::Status;
use openai_kit_types::evals::runs::{OutputItemListParams, OutputItemListResponse};
use openai_kit_types::pages::CursorPage;

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

/// The operations of `evals.runs.output_items`.
#[derive(Clone, Debug)]
pub struct OutputItems {
    pub(crate) client: Client,
}

impl OutputItems {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Lists the graded outputs of a run, optionally only those that passed or failed.
    ///
    /// `GET /evals/{eval_id}/runs/{run_id}/output_items`
    pub fn list(&self, eval_id: impl Into<String>, run_id: impl Into<String>) -> Call<List> {
        Call::new(&self.client, [eval_id.into(), run_id.into()])
    }

    /// Fetches one graded output of a run.
    ///
    /// `GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}`
    pub fn retrieve(
        &self,
        eval_id: impl Into<String>,
        run_id: impl Into<String>,
        output_item_id: impl Into<String>,
    ) -> Call<Retrieve> {
        Call::new(
            &self.client,
            [eval_id.into(), run_id.into(), output_item_id.into()],
        )
    }
}

op! {
    /// The call of [`OutputItems::list`].
    List: OutputItemListParams => Paged<CursorPage<OutputItemListResponse>>,
        operations::evals::runs::output_items::LIST;

    /// The call of [`OutputItems::retrieve`].
    Retrieve: NoParams => Json<OutputItemListResponse>,
        operations::evals::runs::output_items::RETRIEVE;
}

/// Parameters of [`OutputItems::list`].
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
