//! `client.admin().organization().projects().data_retention()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::IntoMaybe;
use openai_kit_types::admin::organization::projects::project_data_retention::Type;
use openai_kit_types::admin::organization::projects::{
    DataRetentionUpdateParams, ProjectDataRetention,
};

use crate::Client;
use crate::call::{Call, Json, NoParams, op};

/// The operations of `admin.organization.projects.data_retention`.
#[derive(Clone, Debug)]
pub struct DataRetention {
    pub(crate) client: Client,
}

impl DataRetention {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Fetches the data retention setting of a project.
    ///
    /// `GET /organization/projects/{project_id}/data_retention`
    pub fn retrieve(&self, project_id: impl Into<String>) -> Call<Retrieve> {
        Call::new(&self.client, [project_id.into()])
    }

    /// Sets data retention for a project or returns it to the organization default.
    ///
    /// `POST /organization/projects/{project_id}/data_retention`
    pub fn update(&self, project_id: impl Into<String>) -> Call<Update> {
        Call::new(&self.client, [project_id.into()])
    }
}

op! {
    /// The call of [`DataRetention::retrieve`].
    Retrieve: NoParams => Json<ProjectDataRetention>,
        operations::admin::organization::projects::data_retention::RETRIEVE;

    /// The call of [`DataRetention::update`].
    Update: DataRetentionUpdateParams => Json<ProjectDataRetention>,
        operations::admin::organization::projects::data_retention::UPDATE;
}

/// Parameters of [`DataRetention::update`].
impl Call<Update> {
    /// How long data is kept. Required.
    pub fn retention_type<By>(self, retention_type: impl IntoMaybe<Type, By>) -> Self {
        self.put(0, retention_type.into_maybe(), |params| {
            &mut params.retention_type
        })
    }
}
