//! `client.admin().organization().projects().groups()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::IntoMaybe;
use openai_kit_types::admin::organization::group::GroupType;
use openai_kit_types::admin::organization::projects::{
    GroupCreateParams, GroupDeleteResponse, GroupListParams, GroupRetrieveParams, ProjectGroup,
};
use openai_kit_types::admin::organization::role_list_params::Order;
use openai_kit_types::pages::NextCursorPage;

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

pub mod roles;

/// The operations of `admin.organization.projects.groups`.
#[derive(Clone, Debug)]
pub struct Groups {
    pub(crate) client: Client,
}

impl Groups {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Gives a group access to a project.
    ///
    /// `POST /organization/projects/{project_id}/groups`
    pub fn create(&self, project_id: impl Into<String>) -> Call<Create> {
        Call::new(&self.client, [project_id.into()])
    }

    /// Takes a group's access to a project away.
    ///
    /// `DELETE /organization/projects/{project_id}/groups/{group_id}`
    pub fn delete(
        &self,
        project_id: impl Into<String>,
        group_id: impl Into<String>,
    ) -> Call<Delete> {
        Call::new(&self.client, [project_id.into(), group_id.into()])
    }

    /// Lists the groups with access to a project.
    ///
    /// `GET /organization/projects/{project_id}/groups`
    pub fn list(&self, project_id: impl Into<String>) -> Call<List> {
        Call::new(&self.client, [project_id.into()])
    }

    /// Fetches one group's access to a project.
    ///
    /// `GET /organization/projects/{project_id}/groups/{group_id}`
    pub fn retrieve(
        &self,
        project_id: impl Into<String>,
        group_id: impl Into<String>,
    ) -> Call<Retrieve> {
        Call::new(&self.client, [project_id.into(), group_id.into()])
    }

    /// The operations of `admin.organization.projects.groups.roles`.
    #[must_use]
    pub fn roles(&self) -> roles::Roles {
        roles::Roles::new(&self.client)
    }
}

op! {
    /// The call of [`Groups::create`].
    Create: GroupCreateParams => Json<ProjectGroup>,
        operations::admin::organization::projects::groups::CREATE;

    /// The call of [`Groups::delete`].
    Delete: NoParams => Json<GroupDeleteResponse>,
        operations::admin::organization::projects::groups::DELETE;

    /// The call of [`Groups::list`].
    List: GroupListParams => Paged<NextCursorPage<ProjectGroup>>,
        operations::admin::organization::projects::groups::LIST;

    /// The call of [`Groups::retrieve`].
    Retrieve: GroupRetrieveParams => Json<ProjectGroup>,
        operations::admin::organization::projects::groups::RETRIEVE;
}

/// Parameters of [`Groups::create`].
impl Call<Create> {
    /// ID of the group concerned. Required.
    pub fn group_id<By>(self, group_id: impl IntoMaybe<String, By>) -> Self {
        self.put(0, group_id.into_maybe(), |params| &mut params.group_id)
    }

    /// Who speaks, or what rights someone has. Required.
    pub fn role<By>(self, role: impl IntoMaybe<String, By>) -> Self {
        self.put(1, role.into_maybe(), |params| &mut params.role)
    }
}

/// Parameters of [`Groups::list`].
impl Call<List> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(0, after.into_maybe(), |params| &mut params.after)
    }

    /// Most objects to return, or the size of a limit. 0 to 100; 20 by default.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(1, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Sort direction of the list. `asc` by default.
    pub fn order<By>(self, order: impl IntoMaybe<Order, By>) -> Self {
        self.put(2, order.into_maybe(), |params| &mut params.order)
    }
}

/// Parameters of [`Groups::retrieve`].
impl Call<Retrieve> {
    /// Kind of group that it is. `group` by default.
    pub fn group_type<By>(self, group_type: impl IntoMaybe<GroupType, By>) -> Self {
        self.put(0, group_type.into_maybe(), |params| &mut params.group_type)
    }
}
