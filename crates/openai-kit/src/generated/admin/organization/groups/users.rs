//! `client.admin().organization().groups().users()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::IntoMaybe;
use openai_kit_types::admin::organization::groups::{
    OrganizationGroupUser, UserCreateParams, UserCreateResponse, UserDeleteResponse,
    UserListParams, UserRetrieveResponse,
};
use openai_kit_types::admin::organization::role_list_params::Order;
use openai_kit_types::pages::NextCursorPage;

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

/// The operations of `admin.organization.groups.users`.
#[derive(Clone, Debug)]
pub struct Users {
    pub(crate) client: Client,
}

impl Users {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Adds a member to a group.
    ///
    /// `POST /organization/groups/{group_id}/users`
    pub fn create(&self, group_id: impl Into<String>) -> Call<Create> {
        Call::new(&self.client, [group_id.into()])
    }

    /// Takes a member out of a group.
    ///
    /// `DELETE /organization/groups/{group_id}/users/{user_id}`
    pub fn delete(&self, group_id: impl Into<String>, user_id: impl Into<String>) -> Call<Delete> {
        Call::new(&self.client, [group_id.into(), user_id.into()])
    }

    /// Lists the members of a group.
    ///
    /// `GET /organization/groups/{group_id}/users`
    pub fn list(&self, group_id: impl Into<String>) -> Call<List> {
        Call::new(&self.client, [group_id.into()])
    }

    /// Fetches one member of a group.
    ///
    /// `GET /organization/groups/{group_id}/users/{user_id}`
    pub fn retrieve(
        &self,
        group_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> Call<Retrieve> {
        Call::new(&self.client, [group_id.into(), user_id.into()])
    }
}

op! {
    /// The call of [`Users::create`].
    Create: UserCreateParams => Json<UserCreateResponse>,
        operations::admin::organization::groups::users::CREATE;

    /// The call of [`Users::delete`].
    Delete: NoParams => Json<UserDeleteResponse>,
        operations::admin::organization::groups::users::DELETE;

    /// The call of [`Users::list`].
    List: UserListParams => Paged<NextCursorPage<OrganizationGroupUser>>,
        operations::admin::organization::groups::users::LIST;

    /// The call of [`Users::retrieve`].
    Retrieve: NoParams => Json<UserRetrieveResponse>,
        operations::admin::organization::groups::users::RETRIEVE;
}

/// Parameters of [`Users::create`].
impl Call<Create> {
    /// ID of the user concerned. Required.
    pub fn user_id<By>(self, user_id: impl IntoMaybe<String, By>) -> Self {
        self.put(0, user_id.into_maybe(), |params| &mut params.user_id)
    }
}

/// Parameters of [`Users::list`].
impl Call<List> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(0, after.into_maybe(), |params| &mut params.after)
    }

    /// Most objects to return, or the size of a limit. 0 to 1000; 100 by default.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(1, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Sort direction of the list. `desc` by default.
    pub fn order<By>(self, order: impl IntoMaybe<Order, By>) -> Self {
        self.put(2, order.into_maybe(), |params| &mut params.order)
    }
}
