//! `client.beta().threads().runs().steps()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::beta::assistants::assistant_list_params::Order;
use openai_kit_types::beta::threads::runs::{
    RunStep, RunStepInclude, StepListParams, StepRetrieveParams,
};
use openai_kit_types::pages::CursorPage;
use openai_kit_types::{IntoItems, IntoMaybe};

use crate::Client;
use crate::call::{Call, Json, Paged, op};

/// The operations of `beta.threads.runs.steps`.
#[derive(Clone, Debug)]
pub struct Steps {
    pub(crate) client: Client,
}

impl Steps {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Lists the steps that a run has taken.
    ///
    /// `GET /threads/{thread_id}/runs/{run_id}/steps`
    #[deprecated = "threads are replaced by `conversations()`, and runs by `responses()`"]
    pub fn list(&self, thread_id: impl Into<String>, run_id: impl Into<String>) -> Call<List> {
        Call::new(&self.client, [thread_id.into(), run_id.into()])
    }

    /// Fetches one step of a run.
    ///
    /// `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`
    #[deprecated = "threads are replaced by `conversations()`, and runs by `responses()`"]
    pub fn retrieve(
        &self,
        thread_id: impl Into<String>,
        run_id: impl Into<String>,
        step_id: impl Into<String>,
    ) -> Call<Retrieve> {
        Call::new(
            &self.client,
            [thread_id.into(), run_id.into(), step_id.into()],
        )
    }
}

op! {
    /// The call of [`Steps::list`].
    List: StepListParams => Paged<CursorPage<RunStep>>,
        operations::beta::threads::runs::steps::LIST;

    /// The call of [`Steps::retrieve`].
    Retrieve: StepRetrieveParams => Json<RunStep>, operations::beta::threads::runs::steps::RETRIEVE;
}

/// Parameters of [`Steps::list`].
impl Call<List> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(0, after.into_maybe(), |params| &mut params.after)
    }

    /// Cursor: the page ends ahead of this object.
    pub fn before<By>(self, before: impl IntoMaybe<String, By>) -> Self {
        self.put(1, before.into_maybe(), |params| &mut params.before)
    }

    /// Extra data to put into the reply.
    pub fn include(self, include: impl IntoItems<RunStepInclude>) -> Self {
        self.put(2, include.into_items(), |params| &mut params.include)
    }

    /// Most objects to return, or the size of a limit. 20 by default.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(3, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Sort direction of the list. `desc` by default.
    pub fn order<By>(self, order: impl IntoMaybe<Order, By>) -> Self {
        self.put(4, order.into_maybe(), |params| &mut params.order)
    }
}

/// Parameters of [`Steps::retrieve`].
impl Call<Retrieve> {
    /// Extra data to put into the reply.
    pub fn include(self, include: impl IntoItems<RunStepInclude>) -> Self {
        self.put(0, include.into_items(), |params| &mut params.include)
    }
}
