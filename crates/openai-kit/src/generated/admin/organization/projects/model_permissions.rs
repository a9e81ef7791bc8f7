//! `client.admin().organization().projects().model_permissions()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::admin::organization::projects::project_model_permissions::Mode;
use openai_kit_types::admin::organization::projects::{
    ModelPermissionUpdateParams, ProjectModelPermissions, ProjectModelPermissionsDeleted,
};
use openai_kit_types::{IntoItems, IntoMaybe};

use crate::Client;
use crate::call::{Call, Json, NoParams, op};

/// The operations of `admin.organization.projects.model_permissions`.
#[derive(Clone, Debug)]
pub struct ModelPermissions {
    pub(crate) client: Client,
}

impl ModelPermissions {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Drops a project's model list, so that it may use all models again.
    ///
    /// `DELETE /organization/projects/{project_id}/model_permissions`
    pub fn delete(&self, project_id: impl Into<String>) -> Call<Delete> {
        Call::new(&self.client, [project_id.into()])
    }

    /// Fetches the list of models that a project may or may not use.
    ///
    /// `GET /organization/projects/{project_id}/model_permissions`
    pub fn retrieve(&self, project_id: impl Into<String>) -> Call<Retrieve> {
        Call::new(&self.client, [project_id.into()])
    }

    /// Sets which models a project may use, as an allow list or a deny list.
    ///
    /// `POST /organization/projects/{project_id}/model_permissions`
    pub fn update(&self, project_id: impl Into<String>) -> Call<Update> {
        Call::new(&self.client, [project_id.into()])
    }
}

op! {
    /// The call of [`ModelPermissions::delete`].
    Delete: NoParams => Json<ProjectModelPermissionsDeleted>,
        operations::admin::organization::projects::model_permissions::DELETE;

    /// The call of [`ModelPermissions::retrieve`].
    Retrieve: NoParams => Json<ProjectModelPermissions>,
        operations::admin::organization::projects::model_permissions::RETRIEVE;

    /// The call of [`ModelPermissions::update`].
    Update: ModelPermissionUpdateParams => Json<ProjectModelPermissions>,
        operations::admin::organization::projects::model_permissions::UPDATE;
}

/// Parameters of [`ModelPermissions::update`].
impl Call<Update> {
    /// Which of the possible ways of working applies. Required.
    pub fn mode<By>(self, mode: impl IntoMaybe<Mode, By>) -> Self {
        self.put(0, mode.into_maybe(), |params| &mut params.mode)
    }

    /// IDs of the models that the rule is about. Required.
    pub fn model_ids(self, model_ids: impl IntoItems<String>) -> Self {
        self.put(1, model_ids.into_items(), |params| &mut params.model_ids)
    }
}
