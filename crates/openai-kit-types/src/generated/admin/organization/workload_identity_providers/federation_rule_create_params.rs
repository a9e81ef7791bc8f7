//! What `admin.organization.workload_identity_providers.federation_rules.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::convert::put;
use crate::{IntoMaybe, IntoPairs, Leftovers};

pub use crate::admin::organization::workload_identity_providers::federation_rule::AttributeMatcher;
pub use crate::admin::organization::workload_identity_providers::federation_rule::Permissions;
pub use crate::admin::organization::workload_identity_providers::federation_rule::PermissionsRestricted;
pub use crate::admin::organization::workload_identity_providers::federation_rule::PermissionsServiceAccountDefault;

/// Parameters of `admin.organization.workload_identity_providers.federation_rules.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FederationRuleCreateParams {
    /// Token attributes and the values they must have for the rule to match. Required.
    pub attribute_matchers: Option<BTreeMap<String, AttributeMatcher>>,
    /// Explanation in plain words.
    pub description: Option<String>,
    /// Whether it is switched on.
    pub enabled: Option<bool>,
    /// Name given to this object.
    pub name: Option<String>,
    /// What the holder may do.
    pub permissions: Option<Permissions>,
    /// ID of the project concerned. Required.
    pub project_id: Option<String>,
    /// ID of the service account. Required.
    pub service_account_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FederationRuleCreateParams = "admin.organization.workload_identity_providers.FederationRuleCreateParams";
    [
        required("attribute_matchers"),
        optional("description"),
        optional("enabled"),
        optional("name"),
        optional("permissions"),
        required("project_id"),
        required("service_account_id"),
    ];
    0 attribute_matchers, 1 description, 2 enabled, 3 name, 4 permissions, 5 project_id,
    6 service_account_id,
}

impl FederationRuleCreateParams {
    /// Token attributes and the values they must have for the rule to match. Required.
    #[must_use]
    pub fn attribute_matchers(
        mut self,
        attribute_matchers: impl IntoPairs<AttributeMatcher>,
    ) -> Self {
        put(
            &mut self.attribute_matchers,
            &mut self.leftovers,
            0,
            attribute_matchers.into_pairs(),
        );
        self
    }

    /// Explanation in plain words.
    #[must_use]
    pub fn description<By>(mut self, description: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.description,
            &mut self.leftovers,
            1,
            description.into_maybe(),
        );
        self
    }

    /// Whether it is switched on.
    #[must_use]
    pub fn enabled<By>(mut self, enabled: impl IntoMaybe<bool, By>) -> Self {
        put(
            &mut self.enabled,
            &mut self.leftovers,
            2,
            enabled.into_maybe(),
        );
        self
    }

    /// Name given to this object.
    #[must_use]
    pub fn name<By>(mut self, name: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.name, &mut self.leftovers, 3, name.into_maybe());
        self
    }

    /// What the holder may do.
    #[must_use]
    pub fn permissions<By>(mut self, permissions: impl IntoMaybe<Permissions, By>) -> Self {
        put(
            &mut self.permissions,
            &mut self.leftovers,
            4,
            permissions.into_maybe(),
        );
        self
    }

    /// ID of the project concerned. Required.
    #[must_use]
    pub fn project_id<By>(mut self, project_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.project_id,
            &mut self.leftovers,
            5,
            project_id.into_maybe(),
        );
        self
    }

    /// ID of the service account. Required.
    #[must_use]
    pub fn service_account_id<By>(
        mut self,
        service_account_id: impl IntoMaybe<String, By>,
    ) -> Self {
        put(
            &mut self.service_account_id,
            &mut self.leftovers,
            6,
            service_account_id.into_maybe(),
        );
        self
    }
}
