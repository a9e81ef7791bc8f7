//! `client.admin().organization().projects().users()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::IntoMaybe;
use openai_kit_types::admin::organization::projects::{
    ProjectUser, UserCreateParams, UserDeleteResponse, UserListParams, UserUpdateParams,
};
use openai_kit_types::pages::ConversationCursorPage;

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

pub mod roles;

/// The operations of `admin.organization.projects.users`.
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

    /// Adds an organization member to a project.
    ///
    /// `POST /organization/projects/{project_id}/users`
    pub fn create(&self, project_id: impl Into<String>) -> Call<Create> {
        Call::new(&self.client, [project_id.into()])
    }

    /// Takes a user out of a project.
    ///
    /// `DELETE /organization/projects/{project_id}/users/{user_id}`
    pub fn delete(
        &self,
        project_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> Call<Delete> {
        Call::new(&self.client, [project_id.into(), user_id.into()])
    }

    /// Lists the users of a project.
    ///
    /// `GET /organization/projects/{project_id}/users`
    pub fn list(&self, project_id: impl Into<String>) -> Call<List> {
        Call::new(&self.client, [project_id.into()])
    }

    /// Fetches one user of a project.
    ///
    /// `GET /organization/projects/{project_id}/users/{user_id}`
    pub fn retrieve(
        &self,
        project_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> Call<Retrieve> {
        Call::new(&self.client, [project_id.into(), user_id.into()])
    }

    /// Changes the role of a user in a project.
    ///
    /// `POST /organization/projects/{project_id}/users/{user_id}`
    pub fn update(
        &self,
        project_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> Call<Update> {
        Call::new(&self.client, [project_id.into(), user_id.into()])
    }

    /// The operations of `admin.organization.projects.users.roles`.
    #[must_use]
    pub fn roles(&self) -> roles::Roles {
        roles::Roles::new(&self.client)
    }
}

op! {
    /// The call of [`Users::create`].
    Create: UserCreateParams => Json<ProjectUser>,
        operations::admin::organization::projects::users::CREATE;

    /// The call of [`Users::delete`].
    Delete: NoParams => Json<UserDeleteResponse>,
        operations::admin::organization::projects::users::DELETE;

    /// The call of [`Users::list`].
    List: UserListParams => Paged<ConversationCursorPage<ProjectUser>>,
        operations::admin::organization::projects::users::LIST;

    /// The call of [`Users::retrieve`].
    Retrieve: NoParams => Json<ProjectUser>,
        operations::admin::organization::projects::users::RETRIEVE;

    /// The call of [`Users::update`].
    Update: UserUpdateParams => Json<ProjectUser>,
        operations::admin::organization::projects::users::UPDATE;
}

/// Parameters of [`Users::create`].
impl Call<Create> {
    /// Mail address of the person.
    pub fn email<By>(self, email: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(email.into_maybe(), |params| &mut params.email)
    }

    /// Who speaks, or what rights someone has. Required.
    pub fn role<By>(self, role: impl IntoMaybe<String, By>) -> Self {
        self.put(1, role.into_maybe(), |params| &mut params.role)
    }

    /// ID of the user concerned.
    pub fn user_id<By>(self, user_id: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(user_id.into_maybe(), |params| &mut params.user_id)
    }
}

/// Parameters of [`Users::list`].
impl Call<List> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(0, after.into_maybe(), |params| &mut params.after)
    }

    /// Most objects to return, or the size of a limit. 20 by default.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(1, limit.into_maybe(), |params| &mut params.limit)
    }
}

/// Parameters of [`Users::update`].
impl Call<Update> {
    /// Who speaks, or what rights someone has.
    pub fn role<By>(self, role: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(role.into_maybe(), |params| &mut params.role)
    }
}
