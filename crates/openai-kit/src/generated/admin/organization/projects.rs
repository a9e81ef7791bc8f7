//! `client.admin().organization().projects()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::IntoMaybe;
use openai_kit_types::admin::organization::{
    Project, ProjectCreateParams, ProjectListParams, ProjectResidency, ProjectUpdateParams,
};
use openai_kit_types::pages::ConversationCursorPage;

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

pub mod api_keys;
pub mod certificates;
pub mod data_retention;
pub mod groups;
pub mod hosted_tool_permissions;
pub mod model_permissions;
pub mod rate_limits;
pub mod roles;
pub mod service_accounts;
pub mod service_tier_settings;
pub mod spend_alerts;
pub mod spend_limit;
pub mod users;

/// The operations of `admin.organization.projects`.
#[derive(Clone, Debug)]
pub struct Projects {
    pub(crate) client: Client,
}

impl Projects {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Archives a project, so that it can no longer be used.
    ///
    /// `POST /organization/projects/{project_id}/archive`
    pub fn archive(&self, project_id: impl Into<String>) -> Call<Archive> {
        Call::new(&self.client, [project_id.into()])
    }

    /// Creates a project in the organization.
    ///
    /// `POST /organization/projects`
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }

    /// Lists the projects, optionally including archived ones.
    ///
    /// `GET /organization/projects`
    pub fn list(&self) -> Call<List> {
        Call::new(&self.client, [])
    }

    /// Fetches one project.
    ///
    /// `GET /organization/projects/{project_id}`
    pub fn retrieve(&self, project_id: impl Into<String>) -> Call<Retrieve> {
        Call::new(&self.client, [project_id.into()])
    }

    /// Changes the name, geography or external key of a project.
    ///
    /// `POST /organization/projects/{project_id}`
    pub fn update(&self, project_id: impl Into<String>) -> Call<Update> {
        Call::new(&self.client, [project_id.into()])
    }

    /// The operations of `admin.organization.projects.api_keys`.
    #[must_use]
    pub fn api_keys(&self) -> api_keys::ApiKeys {
        api_keys::ApiKeys::new(&self.client)
    }

    /// The operations of `admin.organization.projects.certificates`.
    #[must_use]
    pub fn certificates(&self) -> certificates::Certificates {
        certificates::Certificates::new(&self.client)
    }

    /// The operations of `admin.organization.projects.data_retention`.
    #[must_use]
    pub fn data_retention(&self) -> data_retention::DataRetention {
        data_retention::DataRetention::new(&self.client)
    }

    /// The operations of `admin.organization.projects.groups`.
    #[must_use]
    pub fn groups(&self) -> groups::Groups {
        groups::Groups::new(&self.client)
    }

    /// The operations of `admin.organization.projects.hosted_tool_permissions`.
    #[must_use]
    pub fn hosted_tool_permissions(&self) -> hosted_tool_permissions::HostedToolPermissions {
        hosted_tool_permissions::HostedToolPermissions::new(&self.client)
    }

    /// The operations of `admin.organization.projects.model_permissions`.
    #[must_use]
    pub fn model_permissions(&self) -> model_permissions::ModelPermissions {
        model_permissions::ModelPermissions::new(&self.client)
    }

    /// The operations of `admin.organization.projects.rate_limits`.
    #[must_use]
    pub fn rate_limits(&self) -> rate_limits::RateLimits {
        rate_limits::RateLimits::new(&self.client)
    }

    /// The operations of `admin.organization.projects.roles`.
    #[must_use]
    pub fn roles(&self) -> roles::Roles {
        roles::Roles::new(&self.client)
    }

    /// The operations of `admin.organization.projects.service_accounts`.
    #[must_use]
    pub fn service_accounts(&self) -> service_accounts::ServiceAccounts {
        service_accounts::ServiceAccounts::new(&self.client)
    }

    /// The operations of `admin.organization.projects.service_tier_settings`.
    #[must_use]
    pub fn service_tier_settings(&self) -> service_tier_settings::ServiceTierSettings {
        service_tier_settings::ServiceTierSettings::new(&self.client)
    }

    /// The operations of `admin.organization.projects.spend_alerts`.
    #[must_use]
    pub fn spend_alerts(&self) -> spend_alerts::SpendAlerts {
        spend_alerts::SpendAlerts::new(&self.client)
    }

    /// The operations of `admin.organization.projects.spend_limit`.
    #[must_use]
    pub fn spend_limit(&self) -> spend_limit::SpendLimit {
        spend_limit::SpendLimit::new(&self.client)
    }

    /// The operations of `admin.organization.projects.users`.
    #[must_use]
    pub fn users(&self) -> users::Users {
        users::Users::new(&self.client)
    }
}

op! {
    /// The call of [`Projects::archive`].
    Archive: NoParams => Json<Project>, operations::admin::organization::projects::ARCHIVE;

    /// The call of [`Projects::create`].
    Create: ProjectCreateParams => Json<Project>, operations::admin::organization::projects::CREATE;

    /// The call of [`Projects::list`].
    List: ProjectListParams => Paged<ConversationCursorPage<Project>>,
        operations::admin::organization::projects::LIST;

    /// The call of [`Projects::retrieve`].
    Retrieve: NoParams => Json<Project>, operations::admin::organization::projects::RETRIEVE;

    /// The call of [`Projects::update`].
    Update: ProjectUpdateParams => Json<Project>, operations::admin::organization::projects::UPDATE;
}

/// Parameters of [`Projects::create`].
impl Call<Create> {
    /// ID of the external encryption key.
    pub fn external_key_id<By>(self, external_key_id: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(external_key_id.into_maybe(), |params| {
            &mut params.external_key_id
        })
    }

    /// Region in which the data is kept.
    pub fn geography<By>(self, geography: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(geography.into_maybe(), |params| &mut params.geography)
    }

    /// Name given to this object. Required.
    pub fn name<By>(self, name: impl IntoMaybe<String, By>) -> Self {
        self.put(2, name.into_maybe(), |params| &mut params.name)
    }

    /// Where the project's data is stored and handled.
    pub fn residency<By>(self, residency: impl IntoMaybe<ProjectResidency, By>) -> Self {
        self.put_maybe(residency.into_maybe(), |params| &mut params.residency)
    }
}

/// Parameters of [`Projects::list`].
impl Call<List> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(0, after.into_maybe(), |params| &mut params.after)
    }

    /// Whether archived projects are listed too. False by default.
    pub fn include_archived<By>(self, include_archived: impl IntoMaybe<bool, By>) -> Self {
        self.put(1, include_archived.into_maybe(), |params| {
            &mut params.include_archived
        })
    }

    /// Most objects to return, or the size of a limit. 20 by default.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(2, limit.into_maybe(), |params| &mut params.limit)
    }
}

/// Parameters of [`Projects::update`].
impl Call<Update> {
    /// ID of the external encryption key.
    pub fn external_key_id<By>(self, external_key_id: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(external_key_id.into_maybe(), |params| {
            &mut params.external_key_id
        })
    }

    /// Region in which the data is kept.
    pub fn geography<By>(self, geography: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(geography.into_maybe(), |params| &mut params.geography)
    }

    /// Name given to this object.
    pub fn name<By>(self, name: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(name.into_maybe(), |params| &mut params.name)
    }
}
