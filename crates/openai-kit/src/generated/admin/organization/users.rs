//! `client.admin().organization().users()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::admin::organization::{
    OrganizationUser, UserDeleteResponse, UserListParams, UserUpdateParams,
};
use openai_kit_types::pages::ConversationCursorPage;
use openai_kit_types::{IntoItems, IntoMaybe};

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

pub mod roles;

/// The operations of `admin.organization.users`.
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

    /// Removes a member from the organization.
    ///
    /// `DELETE /organization/users/{user_id}`
    pub fn delete(&self, user_id: impl Into<String>) -> Call<Delete> {
        Call::new(&self.client, [user_id.into()])
    }

    /// Lists the members of the organization.
    ///
    /// `GET /organization/users`
    pub fn list(&self) -> Call<List> {
        Call::new(&self.client, [])
    }

    /// Fetches one member of the organization.
    ///
    /// `GET /organization/users/{user_id}`
    pub fn retrieve(&self, user_id: impl Into<String>) -> Call<Retrieve> {
        Call::new(&self.client, [user_id.into()])
    }

    /// Changes the role or profile of a member of the organization.
    ///
    /// `POST /organization/users/{user_id}`
    pub fn update(&self, user_id: impl Into<String>) -> Call<Update> {
        Call::new(&self.client, [user_id.into()])
    }

    /// The operations of `admin.organization.users.roles`.
    #[must_use]
    pub fn roles(&self) -> roles::Roles {
        roles::Roles::new(&self.client)
    }
}

op! {
    /// The call of [`Users::delete`].
    Delete: NoParams => Json<UserDeleteResponse>, operations::admin::organization::users::DELETE;

    /// The call of [`Users::list`].
    List: UserListParams => Paged<ConversationCursorPage<OrganizationUser>>,
        operations::admin::organization::users::LIST;

    /// The call of [`Users::retrieve`].
    Retrieve: NoParams => Json<OrganizationUser>, operations::admin::organization::users::RETRIEVE;

    /// The call of [`Users::update`].
    Update: UserUpdateParams => Json<OrganizationUser>,
        operations::admin::organization::users::UPDATE;
}

/// Parameters of [`Users::list`].
impl Call<List> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(0, after.into_maybe(), |params| &mut params.after)
    }

    /// Keeps only users with these mail addresses.
    pub fn emails(self, emails: impl IntoItems<String>) -> Self {
        self.put(1, emails.into_items(), |params| &mut params.emails)
    }

    /// Most objects to return, or the size of a limit. 20 by default.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(2, limit.into_maybe(), |params| &mut params.limit)
    }
}

/// Parameters of [`Users::update`].
impl Call<Update> {
    /// Kind of developer the user is.
    pub fn developer_persona<By>(self, developer_persona: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(developer_persona.into_maybe(), |params| {
            &mut params.developer_persona
        })
    }

    /// Who speaks, or what rights someone has.
    pub fn role<By>(self, role: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(role.into_maybe(), |params| &mut params.role)
    }

    /// ID of the role concerned.
    pub fn role_id<By>(self, role_id: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(role_id.into_maybe(), |params| &mut params.role_id)
    }

    /// How experienced the user is.
    pub fn technical_level<By>(self, technical_level: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(technical_level.into_maybe(), |params| {
            &mut params.technical_level
        })
    }
}
