//! `client.evals()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::chat::completion_list_params::Order;
use openai_kit_types::evals::eval_create_params::{DataSourceConfig, TestingCriterion};
use openai_kit_types::evals::eval_list_params::OrderBy;
use openai_kit_types::evals::{
    EvalCreateParams, EvalDeleteResponse, EvalListParams, EvalListResponse, EvalUpdateParams,
};
use openai_kit_types::pages::CursorPage;
use openai_kit_types::{IntoItems, IntoMaybe, IntoPairs};

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

pub mod runs;

/// Evaluations and their runs.
#[derive(Clone, Debug)]
pub struct Evals {
    pub(crate) client: Client,
}

impl Evals {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Creates an evaluation: the shape of its data and the criteria to grade by.
    ///
    /// `POST /evals`
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }

    /// Deletes an evaluation.
    ///
    /// `DELETE /evals/{eval_id}`
    pub fn delete(&self, eval_id: impl Into<String>) -> Call<Delete> {
        Call::new(&self.client, [eval_id.into()])
    }

    /// Lists the evaluations of the project.
    ///
    /// `GET /evals`
    pub fn list(&self) -> Call<List> {
        Call::new(&self.client, [])
    }

    /// Fetches one evaluation.
    ///
    /// `GET /evals/{eval_id}`
    pub fn retrieve(&self, eval_id: impl Into<String>) -> Call<Retrieve> {
        Call::new(&self.client, [eval_id.into()])
    }

    /// Changes the name or metadata of an evaluation.
    ///
    /// `POST /evals/{eval_id}`
    pub fn update(&self, eval_id: impl Into<String>) -> Call<Update> {
        Call::new(&self.client, [eval_id.into()])
    }

    /// The operations of `evals.runs`.
    #[must_use]
    pub fn runs(&self) -> runs::Runs {
        runs::Runs::new(&self.client)
    }
}

op! {
    /// The call of [`Evals::create`].
    Create: EvalCreateParams => Json<EvalListResponse>, operations::evals::CREATE;

    /// The call of [`Evals::delete`].
    Delete: NoParams => Json<EvalDeleteResponse>, operations::evals::DELETE;

    /// The call of [`Evals::list`].
    List: EvalListParams => Paged<CursorPage<EvalListResponse>>, operations::evals::LIST;

    /// The call of [`Evals::retrieve`].
    Retrieve: NoParams => Json<EvalListResponse>, operations::evals::RETRIEVE;

    /// The call of [`Evals::update`].
    Update: EvalUpdateParams => Json<EvalListResponse>, operations::evals::UPDATE;
}

/// Parameters of [`Evals::create`].
impl Call<Create> {
    /// Shape of the items the evaluation works on. Required.
    pub fn data_source_config<By>(
        self,
        data_source_config: impl IntoMaybe<DataSourceConfig, By>,
    ) -> Self {
        self.put(0, data_source_config.into_maybe(), |params| {
            &mut params.data_source_config
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

    /// Graders that every item is put through. Required.
    pub fn testing_criteria(self, testing_criteria: impl IntoItems<TestingCriterion>) -> Self {
        self.put(3, testing_criteria.into_items(), |params| {
            &mut params.testing_criteria
        })
    }
}

/// Parameters of [`Evals::list`].
impl Call<List> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(0, after.into_maybe(), |params| &mut params.after)
    }

    /// Most objects to return, or the size of a limit. 20 by default.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(1, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Sort direction of the list. `asc` by default.
    pub fn order<By>(self, order: impl IntoMaybe<Order, By>) -> Self {
        self.put(2, order.into_maybe(), |params| &mut params.order)
    }

    /// Property that the list is sorted by. `created_at` by default.
    pub fn order_by<By>(self, order_by: impl IntoMaybe<OrderBy, By>) -> Self {
        self.put(3, order_by.into_maybe(), |params| &mut params.order_by)
    }
}

/// Parameters of [`Evals::update`].
impl Call<Update> {
    /// The caller's own keys and values, kept with the object.
    pub fn metadata(self, metadata: impl IntoPairs<String>) -> Self {
        self.put_maybe(metadata.into_pairs(), |params| &mut params.metadata)
    }

    /// Name given to this object.
    pub fn name<By>(self, name: impl IntoMaybe<String, By>) -> Self {
        self.put(1, name.into_maybe(), |params| &mut params.name)
    }
}
