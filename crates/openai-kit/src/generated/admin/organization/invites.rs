//! `client.admin().organization().invites()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::admin::organization::invite::{Project, Role};
use openai_kit_types::admin::organization::{
    Invite, InviteCreateParams, InviteDeleteResponse, InviteListParams,
};
use openai_kit_types::pages::ConversationCursorPage;
use openai_kit_types::{IntoItems, IntoMaybe};

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

/// The operations of `admin.organization.invites`.
#[derive(Clone, Debug)]
pub struct Invites {
    pub(crate) client: Client,
}

impl Invites {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Invites a person to the organization by email, optionally into projects as well.
    ///
    /// `POST /organization/invites`
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }

    /// Withdraws an invitation that has not been accepted.
    ///
    /// `DELETE /organization/invites/{invite_id}`
    pub fn delete(&self, invite_id: impl Into<String>) -> Call<Delete> {
        Call::new(&self.client, [invite_id.into()])
    }

    /// Lists the invitations to the organization.
    ///
    /// `GET /organization/invites`
    pub fn list(&self) -> Call<List> {
        Call::new(&self.client, [])
    }

    /// Fetches one invitation.
    ///
    /// `GET /organization/invites/{invite_id}`
    pub fn retrieve(&self, invite_id: impl Into<String>) -> Call<Retrieve> {
        Call::new(&self.client, [invite_id.into()])
    }
}

op! {
    /// The call of [`Invites::create`].
    Create: InviteCreateParams => Json<Invite>, operations::admin::organization::invites::CREATE;

    /// The call of [`Invites::delete`].
    Delete: NoParams => Json<InviteDeleteResponse>,
        operations::admin::organization::invites::DELETE;

    /// The call of [`Invites::list`].
    List: InviteListParams => Paged<ConversationCursorPage<Invite>>,
        operations::admin::organization::invites::LIST;

    /// The call of [`Invites::retrieve`].
    Retrieve: NoParams => Json<Invite>, operations::admin::organization::invites::RETRIEVE;
}

/// Parameters of [`Invites::create`].
impl Call<Create> {
    /// Mail address of the person. Required.
    pub fn email<By>(self, email: impl IntoMaybe<String, By>) -> Self {
        self.put(0, email.into_maybe(), |params| &mut params.email)
    }

    /// Projects the person belongs to, with the role in each.
    pub fn projects(self, projects: impl IntoItems<Project>) -> Self {
        self.put(1, projects.into_items(), |params| &mut params.projects)
    }

    /// Who speaks, or what rights someone has. Required.
    pub fn role<By>(self, role: impl IntoMaybe<Role, By>) -> Self {
        self.put(2, role.into_maybe(), |params| &mut params.role)
    }
}

/// Parameters of [`Invites::list`].
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
