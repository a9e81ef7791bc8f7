//! What `admin.organization.workload_identity_providers.federation_rules.update` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::convert::put;
use crate::{IntoMaybe, IntoPairs, Leftovers, Maybe};

pub use crate::admin::organization::workload_identity_providers::federation_rule::AttributeMatcher;
pub use crate::admin::organization::workload_identity_providers::federation_rule::Permissions;
pub use crate::admin::organization::workload_identity_providers::federation_rule::PermissionsRestricted as PermissionsRestrictedPermissionsParam;
pub use crate::admin::organization::workload_identity_providers::federation_rule::PermissionsServiceAccountDefault as PermissionsDefaultPermissionsParam;

/// Parameters of `admin.organization.workload_identity_providers.federation_rules.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FederationRuleUpdateParams {
    /// Token attributes and the values they must have for the rule to match.
    pub attribute_matchers: Option<BTreeMap<String, AttributeMatcher>>,
    /// Explanation in plain words.
    pub description: Maybe<String>,
    /// Whether it is switched on.
    pub enabled: Option<bool>,
    /// Name given to this object.
    pub name: Maybe<String>,
    /// What the holder may do.
    pub permissions: Option<Permissions>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FederationRuleUpdateParams = "admin.organization.workload_identity_providers.FederationRuleUpdateParams";
    [
        optional("attribute_matchers"),
        optional("description").or_null(),
        optional("enabled"),
        optional("name").or_null(),
        optional("permissions"),
    ];
    0 attribute_matchers, 1 description, 2 enabled, 3 name, 4 permissions,
}

impl FederationRuleUpdateParams {
    /// Token attributes and the values they must have for the rule to match.
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
        self.description = description.into_maybe();
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
        self.name = name.into_maybe();
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
}
