//! `WorkloadIdentityProvider` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::convert::put;
use crate::{IntoMaybe, IntoPairs, Leftovers, RawJson, Why};

/// A trusted OIDC issuer with its audience, verification and attribute rules.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkloadIdentityProvider {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// Expressions that turn token claims into attributes.
    pub attribute_transformations: Vec<AttributeTransformation>,
    /// Audience that the identity token must name.
    pub audience: String,
    /// Explanation in plain words.
    pub description: Option<String>,
    /// Whether it is switched on.
    pub enabled: bool,
    /// Party that issued the tokens or the credentials.
    pub issuer: String,
    /// Name given to this object.
    pub name: String,
    /// When it was last changed, in Unix seconds.
    pub updated_at: i64,
    /// How the issuer's tokens are checked.
    pub verification: Verification,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    WorkloadIdentityProvider = "admin.organization.WorkloadIdentityProvider";
    [
        required("id"),
        constant("object", "organization.workload_identity_provider"),
        constant("type", "oidc"),
        required("created_at"),
        required("attribute_transformations"),
        required("audience"),
        optional("description").or_null(),
        required("enabled"),
        required("issuer"),
        required("name"),
        required("updated_at"),
        required("verification"),
    ];
    0 id, 3 created_at, 4 attribute_transformations, 5 audience, 6 description, 7 enabled,
    8 issuer, 9 name, 10 updated_at, 11 verification,
}

impl WorkloadIdentityProvider {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Attribute transformation of `WorkloadIdentityProvider` with `attribute` and `expression`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttributeTransformation {
    /// Name of the attribute that is computed.
    pub attribute: String,
    /// Expression to evaluate, or the schedule in cron form.
    pub expression: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AttributeTransformation = "admin.organization.WorkloadIdentityProvider.AttributeTransformation";
    [
        required("attribute"),
        required("expression"),
    ];
    0 attribute, 1 expression,
}

impl AttributeTransformation {
    /// What is required.
    #[must_use]
    pub fn new(attribute: impl Into<String>, expression: impl Into<String>) -> Self {
        Self {
            attribute: attribute.into(),
            expression: expression.into(),
            ..Self::default()
        }
    }
}

/// Verification of `WorkloadIdentityProvider`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Verification {
    /// `discovery`: Verification discovery of `WorkloadIdentityProvider` with `discovery_url`.
    Discovery(VerificationDiscovery),
    /// `uploaded_jwks`: Verification uploaded jwks of `WorkloadIdentityProvider` with `jwks`.
    UploadedJwks(VerificationUploadedJwks),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Verification = "admin.organization.WorkloadIdentityProvider.Verification";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("discovery", Pick::One(0)),
                ("uploaded_jwks", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 Discovery, 1 UploadedJwks,
}

from!(Verification {
    Discovery(VerificationDiscovery),
    UploadedJwks(VerificationUploadedJwks),
});

/// Verification discovery of `WorkloadIdentityProvider` with `discovery_url`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerificationDiscovery {
    /// Address where the issuer publishes its keys and settings.
    pub discovery_url: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    VerificationDiscovery = "admin.organization.WorkloadIdentityProvider.VerificationDiscovery";
    [
        constant("type", "discovery"),
        optional("discovery_url").or_null(),
    ];
    1 discovery_url,
}

impl VerificationDiscovery {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Address where the issuer publishes its keys and settings.
    #[must_use]
    pub fn discovery_url<By>(mut self, discovery_url: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.discovery_url,
            &mut self.leftovers,
            1,
            discovery_url.into_maybe(),
        );
        self
    }
}

/// Verification uploaded jwks of `WorkloadIdentityProvider` with `jwks`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerificationUploadedJwks {
    /// Public keys of the issuer as a JSON Web Key Set.
    pub jwks: BTreeMap<String, RawJson>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    VerificationUploadedJwks = "admin.organization.WorkloadIdentityProvider.VerificationUploadedJwks";
    [
        constant("type", "uploaded_jwks"),
        required("jwks"),
    ];
    1 jwks,
}

impl VerificationUploadedJwks {
    /// What is required.
    #[must_use]
    pub fn new(jwks: impl IntoPairs<RawJson>) -> Self {
        Self {
            jwks: jwks.into_pairs().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }
}
