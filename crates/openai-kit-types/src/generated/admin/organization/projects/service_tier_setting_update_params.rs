//! What `admin.organization.projects.service_tier_settings.update` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

pub use crate::admin::organization::projects::project_service_tier_settings::Default;
pub use crate::admin::organization::projects::project_service_tier_settings::EnabledTiers;
pub use crate::admin::organization::projects::project_service_tier_settings::EnabledTiersText;

/// Parameters of `admin.organization.projects.service_tier_settings.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceTierSettingUpdateParams {
    /// The one that is used when none is named.
    pub default: Option<Default>,
    /// Optional service tiers that the project may use.
    pub enabled_tiers: Option<EnabledTiers>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ServiceTierSettingUpdateParams = "admin.organization.projects.ServiceTierSettingUpdateParams";
    [
        optional("default"),
        optional("enabled_tiers"),
    ];
    0 default, 1 enabled_tiers,
}

impl ServiceTierSettingUpdateParams {
    /// The one that is used when none is named.
    #[must_use]
    pub fn default<By>(mut self, default: impl IntoMaybe<Default, By>) -> Self {
        put(
            &mut self.default,
            &mut self.leftovers,
            0,
            default.into_maybe(),
        );
        self
    }

    /// Optional service tiers that the project may use.
    #[must_use]
    pub fn enabled_tiers<By>(mut self, enabled_tiers: impl IntoMaybe<EnabledTiers, By>) -> Self {
        put(
            &mut self.enabled_tiers,
            &mut self.leftovers,
            1,
            enabled_tiers.into_maybe(),
        );
        self
    }
}
