//! What `admin.organization.workload_identity_providers.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoItems, IntoMaybe, Leftovers};

pub use crate::admin::organization::workload_identity_provider::AttributeTransformation;
pub use crate::admin::organization::workload_identity_provider::Verification;
pub use crate::admin::organization::workload_identity_provider::VerificationDiscovery;
pub use crate::admin::organization::workload_identity_provider::VerificationUploadedJwks;

/// Parameters of `admin.organization.workload_identity_providers.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkloadIdentityProviderCreateParams {
    /// Expressions that turn token claims into attributes.
    pub attribute_transformations: Option<Vec<AttributeTransformation>>,
    /// Audience that the identity token must name. Required.
    pub audience: Option<String>,
    /// Explanation in plain words.
    pub description: Option<String>,
    /// Whether it is switched on.
    pub enabled: Option<bool>,
    /// Party that issued the tokens or the credentials. Required.
    pub issuer: Option<String>,
    /// Name given to this object. Required.
    pub name: Option<String>,
    /// How the issuer's tokens are checked.
    pub verification: Option<Verification>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    WorkloadIdentityProviderCreateParams = "admin.organization.WorkloadIdentityProviderCreateParams";
    [
        constant("type", "oidc"),
        optional("attribute_transformations"),
        required("audience"),
        optional("description"),
        optional("enabled"),
        required("issuer"),
        required("name"),
        optional("verification"),
    ];
    1 attribute_transformations, 2 audience, 3 description, 4 enabled, 5 issuer, 6 name,
    7 verification,
}

impl WorkloadIdentityProviderCreateParams {
    /// Expressions that turn token claims into attributes.
    #[must_use]
    pub fn attribute_transformations(
        mut self,
        attribute_transformations: impl IntoItems<AttributeTransformation>,
    ) -> Self {
        put(
            &mut self.attribute_transformations,
            &mut self.leftovers,
            1,
            attribute_transformations.into_items(),
        );
        self
    }

    /// Audience that the identity token must name. Required.
    #[must_use]
    pub fn audience<By>(mut self, audience: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.audience,
            &mut self.leftovers,
            2,
            audience.into_maybe(),
        );
        self
    }

    /// Explanation in plain words.
    #[must_use]
    pub fn description<By>(mut self, description: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.description,
            &mut self.leftovers,
            3,
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
            4,
            enabled.into_maybe(),
        );
        self
    }

    /// Party that issued the tokens or the credentials. Required.
    #[must_use]
    pub fn issuer<By>(mut self, issuer: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.issuer,
            &mut self.leftovers,
            5,
            issuer.into_maybe(),
        );
        self
    }

    /// Name given to this object. Required.
    #[must_use]
    pub fn name<By>(mut self, name: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.name, &mut self.leftovers, 6, name.into_maybe());
        self
    }

    /// How the issuer's tokens are checked.
    #[must_use]
    pub fn verification<By>(mut self, verification: impl IntoMaybe<Verification, By>) -> Self {
        put(
            &mut self.verification,
            &mut self.leftovers,
            7,
            verification.into_maybe(),
        );
        self
    }
}
