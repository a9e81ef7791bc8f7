//! `client.admin().organization().projects().roles()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::admin::organization::projects::{
    RoleCreateParams, RoleListParams, RoleUpdateParams,
};
use openai_kit_types::admin::organization::role_list_params::Order;
use openai_kit_types::admin::organization::{Role, RoleDeleteResponse};
use openai_kit_types::pages::NextCursorPage;
use openai_kit_types::{IntoItems, IntoMaybe};

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

/// The operations of `admin.organization.projects.roles`.
#[derive(Clone, Debug)]
pub struct Roles {
    pub(crate) client: Client,
}

impl Roles {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Creates a custom role with chosen permissions inside a project.
    ///
    /// `POST /projects/{project_id}/roles`
    pub fn create(&self, project_id: impl Into<String>) -> Call<Create> {
        Call::new(&self.client, [project_id.into()])
    }

    /// Deletes a custom role of a project.
    ///
    /// `DELETE /projects/{project_id}/roles/{role_id}`
    pub fn delete(
        &self,
        project_id: impl Into<String>,
        role_id: impl Into<String>,
    ) -> Call<Delete> {
        Call::new(&self.client, [project_id.into(), role_id.into()])
    }

    /// Lists the predefined and custom roles of a project.
    ///
    /// `GET /projects/{project_id}/roles`
    pub fn list(&self, project_id: impl Into<String>) -> Call<List> {
        Call::new(&self.client, [project_id.into()])
    }

    /// Fetches one role of a project.
    ///
    /// `GET /projects/{project_id}/roles/{role_id}`
    pub fn retrieve(
        &self,
        project_id: impl Into<String>,
        role_id: impl Into<String>,
    ) -> Call<Retrieve> {
        Call::new(&self.client, [project_id.into(), role_id.into()])
    }

    /// Changes the name, description or permissions of a project role.
    ///
    /// `POST /projects/{project_id}/roles/{role_id}`
    pub fn update(
        &self,
        project_id: impl Into<String>,
        role_id: impl Into<String>,
    ) -> Call<Update> {
        Call::new(&self.client, [project_id.into(), role_id.into()])
    }
}

op! {
    /// The call of [`Roles::create`].
    Create: RoleCreateParams => Json<Role>,
        operations::admin::organization::projects::roles::CREATE;

    /// The call of [`Roles::delete`].
    Delete: NoParams => Json<RoleDeleteResponse>,
        operations::admin::organization::projects::roles::DELETE;

    /// The call of [`Roles::list`].
    List: RoleListParams => Paged<NextCursorPage<Role>>,
        operations::admin::organization::projects::roles::LIST;

    /// The call of [`Roles::retrieve`].
    Retrieve: NoParams => Json<Role>, operations::admin::organization::projects::roles::RETRIEVE;

    /// The call of [`Roles::update`].
    Update: RoleUpdateParams => Json<Role>,
        operations::admin::organization::projects::roles::UPDATE;
}

/// Parameters of [`Roles::create`].
impl Call<Create> {
    /// Explanation in plain words.
    pub fn description<By>(self, description: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(description.into_maybe(), |params| &mut params.description)
    }

    /// What the holder may do. Required.
    pub fn permissions(self, permissions: impl IntoItems<String>) -> Self {
        self.put(1, permissions.into_items(), |params| {
            &mut params.permissions
        })
    }

    /// Name of the role concerned. Required.
    pub fn role_name<By>(self, role_name: impl IntoMaybe<String, By>) -> Self {
        self.put(2, role_name.into_maybe(), |params| &mut params.role_name)
    }
}

/// Parameters of [`Roles::list`].
impl Call<List> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(0, after.into_maybe(), |params| &mut params.after)
    }

    /// Most objects to return, or the size of a limit. 0 to 1000; 1000 by default.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(1, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Sort direction of the list. `asc` by default.
    pub fn order<By>(self, order: impl IntoMaybe<Order, By>) -> Self {
        self.put(2, order.into_maybe(), |params| &mut params.order)
    }
}

/// Parameters of [`Roles::update`].
impl Call<Update> {
    /// Explanation in plain words.
    pub fn description<By>(self, description: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(description.into_maybe(), |params| &mut params.description)
    }

    /// What the holder may do.
    pub fn permissions(self, permissions: impl IntoItems<String>) -> Self {
        self.put_maybe(permissions.into_items(), |params| &mut params.permissions)
    }

    /// Name of the role concerned.
    pub fn role_name<By>(self, role_name: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(role_name.into_maybe(), |params| &mut params.role_name)
    }
}
