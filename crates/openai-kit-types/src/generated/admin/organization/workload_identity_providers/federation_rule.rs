//! `FederationRule` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::{IntoItems, Leftovers, RawJson, Why};

/// Maps tokens with given attributes to a service account and permissions.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FederationRule {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// Token attributes and the values they must have for the rule to match.
    pub attribute_matchers: BTreeMap<String, AttributeMatcher>,
    /// Explanation in plain words.
    pub description: Option<String>,
    /// Whether it is switched on.
    pub enabled: bool,
    /// Name given to this object.
    pub name: Option<String>,
    /// What the holder may do.
    pub permissions: Permissions,
    /// ID of the project concerned.
    pub project_id: String,
    /// ID of the service account.
    pub service_account_id: String,
    /// When it was last changed, in Unix seconds.
    pub updated_at: i64,
    /// ID of the workload identity provider.
    pub workload_identity_provider_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FederationRule = "admin.organization.workload_identity_providers.FederationRule";
    [
        required("id"),
        constant("object", "organization.workload_identity_federation_rule"),
        required("created_at"),
        required("attribute_matchers"),
        optional("description").or_null(),
        required("enabled"),
        optional("name").or_null(),
        required("permissions"),
        required("project_id"),
        required("service_account_id"),
        required("updated_at"),
        required("workload_identity_provider_id"),
    ];
    0 id, 2 created_at, 3 attribute_matchers, 4 description, 5 enabled, 6 name, 7 permissions,
    8 project_id, 9 service_account_id, 10 updated_at, 11 workload_identity_provider_id,
}

impl FederationRule {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Attribute matcher of `FederationRule`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AttributeMatcher {
    /// A text.
    Text(String),
    /// A truth value.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A number.
    Number(f64),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    AttributeMatcher = "admin.organization.workload_identity_providers.FederationRule.AttributeMatcher";
    {
        text: Some(0),
        int: Some(2),
        float: Some(3),
        bool: Some(1),
    };
    0 Text, 1 Bool, 2 Integer, 3 Number,
}

from_text!(AttributeMatcher::Text);
from!(AttributeMatcher {
    Bool(bool),
    Integer(i64),
    Number(f64),
});

/// Permissions of `FederationRule`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Permissions {
    /// `service_account_default`: Permissions service account default of `FederationRule`.
    ServiceAccountDefault(PermissionsServiceAccountDefault),
    /// `restricted`: Permissions restricted of `FederationRule` with `scopes`.
    Restricted(PermissionsRestricted),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Permissions = "admin.organization.workload_identity_providers.FederationRule.Permissions";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("restricted", Pick::One(1)),
                ("service_account_default", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 ServiceAccountDefault, 1 Restricted,
}

from!(Permissions {
    ServiceAccountDefault(PermissionsServiceAccountDefault),
    Restricted(PermissionsRestricted),
});

/// Permissions restricted of `FederationRule` with `scopes`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermissionsRestricted {
    /// What the key or token may do.
    pub scopes: Vec<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    PermissionsRestricted = "admin.organization.workload_identity_providers.FederationRule.PermissionsRestricted";
    [
        constant("type", "restricted"),
        required("scopes"),
    ];
    1 scopes,
}

impl PermissionsRestricted {
    /// What is required.
    #[must_use]
    pub fn new(scopes: impl IntoItems<String>) -> Self {
        Self {
            scopes: scopes.into_items().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }
}

/// Permissions service account default of `FederationRule`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermissionsServiceAccountDefault {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    PermissionsServiceAccountDefault = "admin.organization.workload_identity_providers.FederationRule.PermissionsServiceAccountDefault";
    [
        constant("type", "service_account_default"),
    ];
}

impl PermissionsServiceAccountDefault {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
