//! `client.admin().organization().projects().groups().roles()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::IntoMaybe;
use openai_kit_types::admin::organization::groups::RoleCreateResponse;
use openai_kit_types::admin::organization::projects::groups::{RoleCreateParams, RoleListParams};
use openai_kit_types::admin::organization::role_list_params::Order;
use openai_kit_types::admin::organization::users::{
    RoleDeleteResponse, RoleListResponse, RoleRetrieveResponse,
};
use openai_kit_types::pages::NextCursorPage;

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

/// The operations of `admin.organization.projects.groups.roles`.
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

    /// Gives a project role to a group.
    ///
    /// `POST /projects/{project_id}/groups/{group_id}/roles`
    pub fn create(
        &self,
        project_id: impl Into<String>,
        group_id: impl Into<String>,
    ) -> Call<Create> {
        Call::new(&self.client, [project_id.into(), group_id.into()])
    }

    /// Takes a project role away from a group.
    ///
    /// `DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}`
    pub fn delete(
        &self,
        project_id: impl Into<String>,
        group_id: impl Into<String>,
        role_id: impl Into<String>,
    ) -> Call<Delete> {
        Call::new(
            &self.client,
            [project_id.into(), group_id.into(), role_id.into()],
        )
    }

    /// Lists the project roles that a group holds.
    ///
    /// `GET /projects/{project_id}/groups/{group_id}/roles`
    pub fn list(&self, project_id: impl Into<String>, group_id: impl Into<String>) -> Call<List> {
        Call::new(&self.client, [project_id.into(), group_id.into()])
    }

    /// Fetches one project role as it is assigned to a group.
    ///
    /// `GET /projects/{project_id}/groups/{group_id}/roles/{role_id}`
    pub fn retrieve(
        &self,
        project_id: impl Into<String>,
        group_id: impl Into<String>,
        role_id: impl Into<String>,
    ) -> Call<Retrieve> {
        Call::new(
            &self.client,
            [project_id.into(), group_id.into(), role_id.into()],
        )
    }
}

op! {
    /// The call of [`Roles::create`].
    Create: RoleCreateParams => Json<RoleCreateResponse>,
        operations::admin::organization::projects::groups::roles::CREATE;

    /// The call of [`Roles::delete`].
    Delete: NoParams => Json<RoleDeleteResponse>,
        operations::admin::organization::projects::groups::roles::DELETE;

    /// The call of [`Roles::list`].
    List: RoleListParams => Paged<NextCursorPage<RoleListResponse>>,
        operations::admin::organization::projects::groups::roles::LIST;

    /// The call of [`Roles::retrieve`].
    Retrieve: NoParams => Json<RoleRetrieveResponse>,
        operations::admin::organization::projects::groups::roles::RETRIEVE;
}

/// Parameters of [`Roles::create`].
impl Call<Create> {
    /// ID of the role concerned. Required.
    pub fn role_id<By>(self, role_id: impl IntoMaybe<String, By>) -> Self {
        self.put(0, role_id.into_maybe(), |params| &mut params.role_id)
    }
}

/// Parameters of [`Roles::list`].
impl Call<List> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(0, after.into_maybe(), |params| &mut params.after)
    }

    /// Most objects to return, or the size of a limit. 0 to 1000.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(1, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Sort direction of the list.
    pub fn order<By>(self, order: impl IntoMaybe<Order, By>) -> Self {
        self.put(2, order.into_maybe(), |params| &mut params.order)
    }
}
