//! What `admin.organization.workload_identity_providers.update` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoItems, IntoMaybe, Leftovers, Maybe};

pub use crate::admin::organization::workload_identity_provider::AttributeTransformation;
pub use crate::admin::organization::workload_identity_provider::Verification;
pub use crate::admin::organization::workload_identity_provider::VerificationDiscovery as VerificationDiscoveryVerificationParam;
pub use crate::admin::organization::workload_identity_provider::VerificationUploadedJwks as VerificationUploadedJwksVerificationParam;

/// Parameters of `admin.organization.workload_identity_providers.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkloadIdentityProviderUpdateParams {
    /// Expressions that turn token claims into attributes.
    pub attribute_transformations: Option<Vec<AttributeTransformation>>,
    /// Audience that the identity token must name.
    pub audience: Option<String>,
    /// Explanation in plain words.
    pub description: Maybe<String>,
    /// Whether it is switched on.
    pub enabled: Option<bool>,
    /// Party that issued the tokens or the credentials.
    pub issuer: Option<String>,
    /// Name given to this object.
    pub name: Option<String>,
    /// How the issuer's tokens are checked.
    pub verification: Option<Verification>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    WorkloadIdentityProviderUpdateParams = "admin.organization.WorkloadIdentityProviderUpdateParams";
    [
        optional("attribute_transformations"),
        optional("audience"),
        optional("description").or_null(),
        optional("enabled"),
        optional("issuer"),
        optional("name"),
        optional("verification"),
    ];
    0 attribute_transformations, 1 audience, 2 description, 3 enabled, 4 issuer, 5 name,
    6 verification,
}

impl WorkloadIdentityProviderUpdateParams {
    /// Expressions that turn token claims into attributes.
    #[must_use]
    pub fn attribute_transformations(
        mut self,
        attribute_transformations: impl IntoItems<AttributeTransformation>,
    ) -> Self {
        put(
            &mut self.attribute_transformations,
            &mut self.leftovers,
            0,
            attribute_transformations.into_items(),
        );
        self
    }

    /// Audience that the identity token must name.
    #[must_use]
    pub fn audience<By>(mut self, audience: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.audience,
            &mut self.leftovers,
            1,
            audience.into_maybe(),
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
            3,
            enabled.into_maybe(),
        );
        self
    }

    /// Party that issued the tokens or the credentials.
    #[must_use]
    pub fn issuer<By>(mut self, issuer: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.issuer,
            &mut self.leftovers,
            4,
            issuer.into_maybe(),
        );
        self
    }

    /// Name given to this object.
    #[must_use]
    pub fn name<By>(mut self, name: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.name, &mut self.leftovers, 5, name.into_maybe());
        self
    }

    /// How the issuer's tokens are checked.
    #[must_use]
    pub fn verification<By>(mut self, verification: impl IntoMaybe<Verification, By>) -> Self {
        put(
            &mut self.verification,
            &mut self.leftovers,
            6,
            verification.into_maybe(),
        );
        self
    }
}
