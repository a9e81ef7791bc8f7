//! `client.admin().organization().projects().service_tier_settings()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::IntoMaybe;
use openai_kit_types::admin::organization::projects::project_service_tier_settings::{
    Default, EnabledTiers,
};
use openai_kit_types::admin::organization::projects::{
    ProjectServiceTierSettings, ServiceTierSettingUpdateParams,
};

use crate::Client;
use crate::call::{Call, Json, NoParams, op};

/// The operations of `admin.organization.projects.service_tier_settings`.
#[derive(Clone, Debug)]
pub struct ServiceTierSettings {
    pub(crate) client: Client,
}

impl ServiceTierSettings {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Fetches the default and enabled service tiers of a project.
    ///
    /// `GET /organization/projects/{project_id}/service_tier_settings`
    pub fn retrieve(&self, project_id: impl Into<String>) -> Call<Retrieve> {
        Call::new(&self.client, [project_id.into()])
    }

    /// Sets the default service tier of a project and which optional tiers it may use.
    ///
    /// `POST /organization/projects/{project_id}/service_tier_settings`
    pub fn update(&self, project_id: impl Into<String>) -> Call<Update> {
        Call::new(&self.client, [project_id.into()])
    }
}

op! {
    /// The call of [`ServiceTierSettings::retrieve`].
    Retrieve: NoParams => Json<ProjectServiceTierSettings>,
        operations::admin::organization::projects::service_tier_settings::RETRIEVE;

    /// The call of [`ServiceTierSettings::update`].
    Update: ServiceTierSettingUpdateParams => Json<ProjectServiceTierSettings>,
        operations::admin::organization::projects::service_tier_settings::UPDATE;
}

/// Parameters of [`ServiceTierSettings::update`].
impl Call<Update> {
    /// The one that is used when none is named.
    pub fn default<By>(self, default: impl IntoMaybe<Default, By>) -> Self {
        self.put(0, default.into_maybe(), |params| &mut params.default)
    }

    /// Optional service tiers that the project may use.
    pub fn enabled_tiers<By>(self, enabled_tiers: impl IntoMaybe<EnabledTiers, By>) -> Self {
        self.put(1, enabled_tiers.into_maybe(), |params| {
            &mut params.enabled_tiers
        })
    }
}
