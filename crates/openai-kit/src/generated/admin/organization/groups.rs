//! `client.admin().organization().groups()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::IntoMaybe;
use openai_kit_types::admin::organization::role_list_params::Order;
use openai_kit_types::admin::organization::{
    Group, GroupCreateParams, GroupDeleteResponse, GroupListParams, GroupUpdateParams,
    GroupUpdateResponse,
};
use openai_kit_types::pages::NextCursorPage;

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

pub mod roles;
pub mod users;

/// The operations of `admin.organization.groups`.
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

    /// Creates a group of members in the organization.
    ///
    /// `POST /organization/groups`
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }

    /// Deletes a group; its members stay in the organization.
    ///
    /// `DELETE /organization/groups/{group_id}`
    pub fn delete(&self, group_id: impl Into<String>) -> Call<Delete> {
        Call::new(&self.client, [group_id.into()])
    }

    /// Lists the groups of the organization.
    ///
    /// `GET /organization/groups`
    pub fn list(&self) -> Call<List> {
        Call::new(&self.client, [])
    }

    /// Fetches one group.
    ///
    /// `GET /organization/groups/{group_id}`
    pub fn retrieve(&self, group_id: impl Into<String>) -> Call<Retrieve> {
        Call::new(&self.client, [group_id.into()])
    }

    /// Renames a group.
    ///
    /// `POST /organization/groups/{group_id}`
    pub fn update(&self, group_id: impl Into<String>) -> Call<Update> {
        Call::new(&self.client, [group_id.into()])
    }

    /// The operations of `admin.organization.groups.roles`.
    #[must_use]
    pub fn roles(&self) -> roles::Roles {
        roles::Roles::new(&self.client)
    }

    /// The operations of `admin.organization.groups.users`.
    #[must_use]
    pub fn users(&self) -> users::Users {
        users::Users::new(&self.client)
    }
}

op! {
    /// The call of [`Groups::create`].
    Create: GroupCreateParams => Json<Group>, operations::admin::organization::groups::CREATE;

    /// The call of [`Groups::delete`].
    Delete: NoParams => Json<GroupDeleteResponse>, operations::admin::organization::groups::DELETE;

    /// The call of [`Groups::list`].
    List: GroupListParams => Paged<NextCursorPage<Group>>,
        operations::admin::organization::groups::LIST;

    /// The call of [`Groups::retrieve`].
    Retrieve: NoParams => Json<Group>, operations::admin::organization::groups::RETRIEVE;

    /// The call of [`Groups::update`].
    Update: GroupUpdateParams => Json<GroupUpdateResponse>,
        operations::admin::organization::groups::UPDATE;
}

/// Parameters of [`Groups::create`].
impl Call<Create> {
    /// Name given to this object. Required. 1 to 255 characters.
    pub fn name<By>(self, name: impl IntoMaybe<String, By>) -> Self {
        self.put(0, name.into_maybe(), |params| &mut params.name)
    }
}

/// Parameters of [`Groups::list`].
impl Call<List> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(0, after.into_maybe(), |params| &mut params.after)
    }

    /// Most objects to return, or the size of a limit. 0 to 1000; 100 by default.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(1, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Sort direction of the list. `asc` by default.
    pub fn order<By>(self, order: impl IntoMaybe<Order, By>) -> Self {
        self.put(2, order.into_maybe(), |params| &mut params.order)
    }
}

/// Parameters of [`Groups::update`].
impl Call<Update> {
    /// Name given to this object. Required. 1 to 255 characters.
    pub fn name<By>(self, name: impl IntoMaybe<String, By>) -> Self {
        self.put(0, name.into_maybe(), |params| &mut params.name)
    }
}
