//! `client.admin().organization().projects().api_keys()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::admin::organization::projects::api_key_list_params::OwnerProjectAccess;
use openai_kit_types::admin::organization::projects::{
    APIKeyDeleteResponse, APIKeyListParams, APIKeyUpdateParams, ProjectAPIKey,
};
use openai_kit_types::pages::ConversationCursorPage;
use openai_kit_types::{IntoItems, IntoMaybe};

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

/// The operations of `admin.organization.projects.api_keys`.
#[derive(Clone, Debug)]
pub struct ApiKeys {
    pub(crate) client: Client,
}

impl ApiKeys {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Deletes an API key of a project.
    ///
    /// `DELETE /organization/projects/{project_id}/api_keys/{api_key_id}`
    pub fn delete(
        &self,
        project_id: impl Into<String>,
        api_key_id: impl Into<String>,
    ) -> Call<Delete> {
        Call::new(&self.client, [project_id.into(), api_key_id.into()])
    }

    /// Lists the API keys of a project with redacted values.
    ///
    /// `GET /organization/projects/{project_id}/api_keys`
    pub fn list(&self, project_id: impl Into<String>) -> Call<List> {
        Call::new(&self.client, [project_id.into()])
    }

    /// Fetches one API key of a project with its value redacted.
    ///
    /// `GET /organization/projects/{project_id}/api_keys/{api_key_id}`
    pub fn retrieve(
        &self,
        project_id: impl Into<String>,
        api_key_id: impl Into<String>,
    ) -> Call<Retrieve> {
        Call::new(&self.client, [project_id.into(), api_key_id.into()])
    }

    /// Changes the scopes or expiry of a project key; an empty scope list lifts all limits.
    ///
    /// `POST /organization/projects/{project_id}/api_keys/{api_key_id}`
    pub fn update(
        &self,
        project_id: impl Into<String>,
        api_key_id: impl Into<String>,
    ) -> Call<Update> {
        Call::new(&self.client, [project_id.into(), api_key_id.into()])
    }
}

op! {
    /// The call of [`ApiKeys::delete`].
    Delete: NoParams => Json<APIKeyDeleteResponse>,
        operations::admin::organization::projects::api_keys::DELETE;

    /// The call of [`ApiKeys::list`].
    List: APIKeyListParams => Paged<ConversationCursorPage<ProjectAPIKey>>,
        operations::admin::organization::projects::api_keys::LIST;

    /// The call of [`ApiKeys::retrieve`].
    Retrieve: NoParams => Json<ProjectAPIKey>,
        operations::admin::organization::projects::api_keys::RETRIEVE;

    /// The call of [`ApiKeys::update`].
    Update: APIKeyUpdateParams => Json<ProjectAPIKey>,
        operations::admin::organization::projects::api_keys::UPDATE;
}

/// Parameters of [`ApiKeys::list`].
impl Call<List> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(0, after.into_maybe(), |params| &mut params.after)
    }

    /// Most objects to return, or the size of a limit. 20 by default.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(1, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Whether the key's owner still has access to the project.
    pub fn owner_project_access<By>(
        self,
        owner_project_access: impl IntoMaybe<OwnerProjectAccess, By>,
    ) -> Self {
        self.put(2, owner_project_access.into_maybe(), |params| {
            &mut params.owner_project_access
        })
    }
}

/// Parameters of [`ApiKeys::update`].
impl Call<Update> {
    /// Lifetime in seconds, counted from now.
    pub fn expires_in_seconds<By>(self, expires_in_seconds: impl IntoMaybe<i64, By>) -> Self {
        self.put(0, expires_in_seconds.into_maybe(), |params| {
            &mut params.expires_in_seconds
        })
    }

    /// What the key or token may do.
    pub fn scopes(self, scopes: impl IntoItems<String>) -> Self {
        self.put(1, scopes.into_items(), |params| &mut params.scopes)
    }
}
