//! `client.admin().organization().projects().spend_limit()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::IntoMaybe;
use openai_kit_types::admin::organization::projects::{
    ProjectSpendLimit, ProjectSpendLimitDeleted, SpendLimitUpdateParams,
};

use crate::Client;
use crate::call::{Call, Json, NoParams, op};

/// The operations of `admin.organization.projects.spend_limit`.
#[derive(Clone, Debug)]
pub struct SpendLimit {
    pub(crate) client: Client,
}

impl SpendLimit {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Lifts the spend limit of a project.
    ///
    /// `DELETE /organization/projects/{project_id}/spend_limit`
    pub fn delete(&self, project_id: impl Into<String>) -> Call<Delete> {
        Call::new(&self.client, [project_id.into()])
    }

    /// Fetches the monthly spend limit of a project.
    ///
    /// `GET /organization/projects/{project_id}/spend_limit`
    pub fn retrieve(&self, project_id: impl Into<String>) -> Call<Retrieve> {
        Call::new(&self.client, [project_id.into()])
    }

    /// Sets the monthly spend limit of a project.
    ///
    /// `POST /organization/projects/{project_id}/spend_limit`
    pub fn update(&self, project_id: impl Into<String>) -> Call<Update> {
        Call::new(&self.client, [project_id.into()])
    }
}

op! {
    /// The call of [`SpendLimit::delete`].
    Delete: NoParams => Json<ProjectSpendLimitDeleted>,
        operations::admin::organization::projects::spend_limit::DELETE;

    /// The call of [`SpendLimit::retrieve`].
    Retrieve: NoParams => Json<ProjectSpendLimit>,
        operations::admin::organization::projects::spend_limit::RETRIEVE;

    /// The call of [`SpendLimit::update`].
    Update: SpendLimitUpdateParams => Json<ProjectSpendLimit>,
        operations::admin::organization::projects::spend_limit::UPDATE;
}

/// Parameters of [`SpendLimit::update`].
impl Call<Update> {
    /// Amount of spending that sets this off, in cents. Required. At least 1.
    pub fn threshold_amount<By>(self, threshold_amount: impl IntoMaybe<i64, By>) -> Self {
        self.put(2, threshold_amount.into_maybe(), |params| {
            &mut params.threshold_amount
        })
    }
}
