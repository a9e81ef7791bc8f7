//! `client.admin().organization().users().roles()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::IntoMaybe;
use openai_kit_types::admin::organization::role_list_params::Order;
use openai_kit_types::admin::organization::users::{
    RoleCreateParams, RoleCreateResponse, RoleDeleteResponse, RoleListParams, RoleListResponse,
    RoleRetrieveResponse,
};
use openai_kit_types::pages::NextCursorPage;

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

/// The operations of `admin.organization.users.roles`.
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

    /// Gives an organization role to a member.
    ///
    /// `POST /organization/users/{user_id}/roles`
    pub fn create(&self, user_id: impl Into<String>) -> Call<Create> {
        Call::new(&self.client, [user_id.into()])
    }

    /// Takes an organization role away from a member.
    ///
    /// `DELETE /organization/users/{user_id}/roles/{role_id}`
    pub fn delete(&self, user_id: impl Into<String>, role_id: impl Into<String>) -> Call<Delete> {
        Call::new(&self.client, [user_id.into(), role_id.into()])
    }

    /// Lists the organization roles that a member holds.
    ///
    /// `GET /organization/users/{user_id}/roles`
    pub fn list(&self, user_id: impl Into<String>) -> Call<List> {
        Call::new(&self.client, [user_id.into()])
    }

    /// Fetches one organization role as it is assigned to a member.
    ///
    /// `GET /organization/users/{user_id}/roles/{role_id}`
    pub fn retrieve(
        &self,
        user_id: impl Into<String>,
        role_id: impl Into<String>,
    ) -> Call<Retrieve> {
        Call::new(&self.client, [user_id.into(), role_id.into()])
    }
}

op! {
    /// The call of [`Roles::create`].
    Create: RoleCreateParams => Json<RoleCreateResponse>,
        operations::admin::organization::users::roles::CREATE;

    /// The call of [`Roles::delete`].
    Delete: NoParams => Json<RoleDeleteResponse>,
        operations::admin::organization::users::roles::DELETE;

    /// The call of [`Roles::list`].
    List: RoleListParams => Paged<NextCursorPage<RoleListResponse>>,
        operations::admin::organization::users::roles::LIST;

    /// The call of [`Roles::retrieve`].
    Retrieve: NoParams => Json<RoleRetrieveResponse>,
        operations::admin::organization::users::roles::RETRIEVE;
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
