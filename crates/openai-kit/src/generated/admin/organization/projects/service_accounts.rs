//! `client.admin().organization().projects().service_accounts()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::IntoMaybe;
use openai_kit_types::admin::organization::invite::ProjectRole;
use openai_kit_types::admin::organization::projects::{
    ProjectServiceAccount, ServiceAccountCreateParams, ServiceAccountCreateResponse,
    ServiceAccountDeleteResponse, ServiceAccountListParams, ServiceAccountUpdateParams,
};
use openai_kit_types::pages::ConversationCursorPage;

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

pub mod api_keys;

/// The operations of `admin.organization.projects.service_accounts`.
#[derive(Clone, Debug)]
pub struct ServiceAccounts {
    pub(crate) client: Client,
}

impl ServiceAccounts {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Creates a service account in a project, with an API key shown only here.
    ///
    /// `POST /organization/projects/{project_id}/service_accounts`
    pub fn create(&self, project_id: impl Into<String>) -> Call<Create> {
        Call::new(&self.client, [project_id.into()])
    }

    /// Deletes a service account from its project.
    ///
    /// `DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}`
    pub fn delete(
        &self,
        project_id: impl Into<String>,
        service_account_id: impl Into<String>,
    ) -> Call<Delete> {
        Call::new(&self.client, [project_id.into(), service_account_id.into()])
    }

    /// Lists the service accounts of a project.
    ///
    /// `GET /organization/projects/{project_id}/service_accounts`
    pub fn list(&self, project_id: impl Into<String>) -> Call<List> {
        Call::new(&self.client, [project_id.into()])
    }

    /// Fetches one service account of a project.
    ///
    /// `GET /organization/projects/{project_id}/service_accounts/{service_account_id}`
    pub fn retrieve(
        &self,
        project_id: impl Into<String>,
        service_account_id: impl Into<String>,
    ) -> Call<Retrieve> {
        Call::new(&self.client, [project_id.into(), service_account_id.into()])
    }

    /// Changes the name or role of a service account.
    ///
    /// `POST /organization/projects/{project_id}/service_accounts/{service_account_id}`
    pub fn update(
        &self,
        project_id: impl Into<String>,
        service_account_id: impl Into<String>,
    ) -> Call<Update> {
        Call::new(&self.client, [project_id.into(), service_account_id.into()])
    }

    /// The operations of `admin.organization.projects.service_accounts.api_keys`.
    #[must_use]
    pub fn api_keys(&self) -> api_keys::ApiKeys {
        api_keys::ApiKeys::new(&self.client)
    }
}

op! {
    /// The call of [`ServiceAccounts::create`].
    Create: ServiceAccountCreateParams => Json<ServiceAccountCreateResponse>,
        operations::admin::organization::projects::service_accounts::CREATE;

    /// The call of [`ServiceAccounts::delete`].
    Delete: NoParams => Json<ServiceAccountDeleteResponse>,
        operations::admin::organization::projects::service_accounts::DELETE;

    /// The call of [`ServiceAccounts::list`].
    List: ServiceAccountListParams => Paged<ConversationCursorPage<ProjectServiceAccount>>,
        operations::admin::organization::projects::service_accounts::LIST;

    /// The call of [`ServiceAccounts::retrieve`].
    Retrieve: NoParams => Json<ProjectServiceAccount>,
        operations::admin::organization::projects::service_accounts::RETRIEVE;

    /// The call of [`ServiceAccounts::update`].
    Update: ServiceAccountUpdateParams => Json<ProjectServiceAccount>,
        operations::admin::organization::projects::service_accounts::UPDATE;
}

/// Parameters of [`ServiceAccounts::create`].
impl Call<Create> {
    /// Whether to leave out the API key and make just the account.
    pub fn create_service_account_only<By>(
        self,
        create_service_account_only: impl IntoMaybe<bool, By>,
    ) -> Self {
        self.put_maybe(create_service_account_only.into_maybe(), |params| {
            &mut params.create_service_account_only
        })
    }

    /// Lifetime in seconds, counted from now.
    pub fn expires_in_seconds<By>(self, expires_in_seconds: impl IntoMaybe<i64, By>) -> Self {
        self.put_maybe(expires_in_seconds.into_maybe(), |params| {
            &mut params.expires_in_seconds
        })
    }

    /// Name given to this object. Required.
    pub fn name<By>(self, name: impl IntoMaybe<String, By>) -> Self {
        self.put(2, name.into_maybe(), |params| &mut params.name)
    }
}

/// Parameters of [`ServiceAccounts::list`].
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

/// Parameters of [`ServiceAccounts::update`].
impl Call<Update> {
    /// Name given to this object.
    pub fn name<By>(self, name: impl IntoMaybe<String, By>) -> Self {
        self.put(0, name.into_maybe(), |params| &mut params.name)
    }

    /// Who speaks, or what rights someone has.
    pub fn role<By>(self, role: impl IntoMaybe<ProjectRole, By>) -> Self {
        self.put(1, role.into_maybe(), |params| &mut params.role)
    }
}
