//! What `admin.organization.external_keys.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::admin::organization::external_key::Purpose;
use crate::convert::put;
use crate::{IntoMaybe, Leftovers, RawJson, Why};

pub use crate::admin::organization::external_key::Purpose as V1OrganizationExternalKeysPostRequestAwsPurpose;
pub use crate::admin::organization::external_key::Purpose as V1OrganizationExternalKeysPostRequestAzurePurpose;
pub use crate::admin::organization::external_key::Purpose as V1OrganizationExternalKeysPostRequestGcpPurpose;
pub use crate::admin::organization::external_key::Purpose as V1OrganizationExternalKeysPostRequestOciPurpose;

/// Parameters of `admin.organization.external_keys.create`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ExternalKeyCreateParams {
    /// `aws`: V1 organization external keys post request aws of `ExternalKeyCreateParams` with
    /// `external_id`, `kms_arn` and more.
    Aws(V1OrganizationExternalKeysPostRequestAws),
    /// `gcp`: V1 organization external keys post request gcp of `ExternalKeyCreateParams` with
    /// `audience`, `kms_key_location` and more.
    Gcp(Box<V1OrganizationExternalKeysPostRequestGcp>),
    /// `azure`: V1 organization external keys post request azure of `ExternalKeyCreateParams` with
    /// `key_name`, `key_version` and more.
    Azure(V1OrganizationExternalKeysPostRequestAzure),
    /// `oci`: V1 organization external keys post request oci of `ExternalKeyCreateParams` with
    /// `key_ocid`, `key_version_ocid` and more.
    Oci(V1OrganizationExternalKeysPostRequestOci),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ExternalKeyCreateParams = "admin.organization.ExternalKeyCreateParams";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("aws", Pick::One(0)),
                ("azure", Pick::One(2)),
                ("gcp", Pick::One(1)),
                ("oci", Pick::One(3)),
            ],
            Pick::None,
        ),
    };
    0 Aws, 1 Gcp, 2 Azure, 3 Oci,
}

from!(ExternalKeyCreateParams {
    Aws(V1OrganizationExternalKeysPostRequestAws),
    Gcp(V1OrganizationExternalKeysPostRequestGcp),
    Azure(V1OrganizationExternalKeysPostRequestAzure),
    Oci(V1OrganizationExternalKeysPostRequestOci),
});

/// V1 organization external keys post request aws of `ExternalKeyCreateParams` with `external_id`,
/// `kms_arn` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V1OrganizationExternalKeysPostRequestAws {
    /// External ID that guards the cloud role.
    pub external_id: String,
    /// Amazon resource name of the key.
    pub kms_arn: String,
    /// Name given to this object.
    pub name: String,
    /// What the object is meant to be used for.
    pub purpose: Option<Purpose>,
    /// Amazon role that the service takes on.
    pub role_arn: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    V1OrganizationExternalKeysPostRequestAws = "admin.organization.ExternalKeyCreateParams.V1OrganizationExternalKeysPostRequestAws";
    [
        constant("type", "aws"),
        required("external_id"),
        required("kms_arn"),
        required("name"),
        optional("purpose"),
        required("role_arn"),
    ];
    1 external_id, 2 kms_arn, 3 name, 4 purpose, 5 role_arn,
}

impl V1OrganizationExternalKeysPostRequestAws {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        external_id: impl Into<String>,
        kms_arn: impl Into<String>,
        name: impl Into<String>,
        role_arn: impl Into<String>,
    ) -> Self {
        Self {
            external_id: external_id.into(),
            kms_arn: kms_arn.into(),
            name: name.into(),
            role_arn: role_arn.into(),
            ..Self::default()
        }
    }

    /// What the object is meant to be used for.
    #[must_use]
    pub fn purpose<By>(mut self, purpose: impl IntoMaybe<Purpose, By>) -> Self {
        put(
            &mut self.purpose,
            &mut self.leftovers,
            4,
            purpose.into_maybe(),
        );
        self
    }
}

/// V1 organization external keys post request azure of `ExternalKeyCreateParams` with `key_name`,
/// `key_version` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V1OrganizationExternalKeysPostRequestAzure {
    /// Name of the key in Azure Key Vault.
    pub key_name: String,
    /// Version of the key in Azure Key Vault.
    pub key_version: Option<String>,
    /// Name given to this object.
    pub name: String,
    /// What the object is meant to be used for.
    pub purpose: Option<Purpose>,
    /// ID of the Azure tenant.
    pub tenant_id: String,
    /// Address of the Azure Key Vault.
    pub vault_uri: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    V1OrganizationExternalKeysPostRequestAzure = "admin.organization.ExternalKeyCreateParams.V1OrganizationExternalKeysPostRequestAzure";
    [
        constant("type", "azure"),
        required("key_name"),
        optional("key_version"),
        required("name"),
        optional("purpose"),
        required("tenant_id"),
        required("vault_uri"),
    ];
    1 key_name, 2 key_version, 3 name, 4 purpose, 5 tenant_id, 6 vault_uri,
}

impl V1OrganizationExternalKeysPostRequestAzure {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        key_name: impl Into<String>,
        name: impl Into<String>,
        tenant_id: impl Into<String>,
        vault_uri: impl Into<String>,
    ) -> Self {
        Self {
            key_name: key_name.into(),
            name: name.into(),
            tenant_id: tenant_id.into(),
            vault_uri: vault_uri.into(),
            ..Self::default()
        }
    }

    /// Version of the key in Azure Key Vault.
    #[must_use]
    pub fn key_version<By>(mut self, key_version: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.key_version,
            &mut self.leftovers,
            2,
            key_version.into_maybe(),
        );
        self
    }

    /// What the object is meant to be used for.
    #[must_use]
    pub fn purpose<By>(mut self, purpose: impl IntoMaybe<Purpose, By>) -> Self {
        put(
            &mut self.purpose,
            &mut self.leftovers,
            4,
            purpose.into_maybe(),
        );
        self
    }
}

/// V1 organization external keys post request gcp of `ExternalKeyCreateParams` with `audience`,
/// `kms_key_location` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V1OrganizationExternalKeysPostRequestGcp {
    /// Audience that the identity token must name.
    pub audience: String,
    /// Google Cloud location of the key.
    pub kms_key_location: String,
    /// Name of the key in Google Cloud.
    pub kms_key_name: String,
    /// Key ring that holds the key in Google Cloud.
    pub kms_key_ring_name: String,
    /// Version of the key in Google Cloud.
    pub kms_key_version: Option<String>,
    /// Google Cloud project that holds the key.
    pub kms_project_id: String,
    /// Name given to this object.
    pub name: String,
    /// What the object is meant to be used for.
    pub purpose: Option<Purpose>,
    /// Workload identity pool in Google Cloud.
    pub workload_identity_pool_id: String,
    /// Google Cloud project number of the identity pool.
    pub workload_identity_project_number: String,
    /// ID of the workload identity provider.
    pub workload_identity_provider_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    V1OrganizationExternalKeysPostRequestGcp = "admin.organization.ExternalKeyCreateParams.V1OrganizationExternalKeysPostRequestGcp";
    [
        constant("type", "gcp"),
        required("audience"),
        required("kms_key_location"),
        required("kms_key_name"),
        required("kms_key_ring_name"),
        optional("kms_key_version"),
        required("kms_project_id"),
        required("name"),
        optional("purpose"),
        required("workload_identity_pool_id"),
        required("workload_identity_project_number"),
        required("workload_identity_provider_id"),
    ];
    1 audience, 2 kms_key_location, 3 kms_key_name, 4 kms_key_ring_name, 5 kms_key_version,
    6 kms_project_id, 7 name, 8 purpose, 9 workload_identity_pool_id,
    10 workload_identity_project_number, 11 workload_identity_provider_id,
}

impl V1OrganizationExternalKeysPostRequestGcp {
    /// What is required; the rest has setters.
    #[must_use]
    #[expect(clippy::too_many_arguments, reason = "the API requires them all")]
    pub fn new(
        audience: impl Into<String>,
        kms_key_location: impl Into<String>,
        kms_key_name: impl Into<String>,
        kms_key_ring_name: impl Into<String>,
        kms_project_id: impl Into<String>,
        name: impl Into<String>,
        workload_identity_pool_id: impl Into<String>,
        workload_identity_project_number: impl Into<String>,
        workload_identity_provider_id: impl Into<String>,
    ) -> Self {
        Self {
            audience: audience.into(),
            kms_key_location: kms_key_location.into(),
            kms_key_name: kms_key_name.into(),
            kms_key_ring_name: kms_key_ring_name.into(),
            kms_project_id: kms_project_id.into(),
            name: name.into(),
            workload_identity_pool_id: workload_identity_pool_id.into(),
            workload_identity_project_number: workload_identity_project_number.into(),
            workload_identity_provider_id: workload_identity_provider_id.into(),
            ..Self::default()
        }
    }

    /// Version of the key in Google Cloud.
    #[must_use]
    pub fn kms_key_version<By>(mut self, kms_key_version: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.kms_key_version,
            &mut self.leftovers,
            5,
            kms_key_version.into_maybe(),
        );
        self
    }

    /// What the object is meant to be used for.
    #[must_use]
    pub fn purpose<By>(mut self, purpose: impl IntoMaybe<Purpose, By>) -> Self {
        put(
            &mut self.purpose,
            &mut self.leftovers,
            8,
            purpose.into_maybe(),
        );
        self
    }
}

/// V1 organization external keys post request oci of `ExternalKeyCreateParams` with `key_ocid`,
/// `key_version_ocid` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V1OrganizationExternalKeysPostRequestOci {
    /// Oracle Cloud ID of the key.
    pub key_ocid: String,
    /// Oracle Cloud ID of the key version.
    pub key_version_ocid: Option<String>,
    /// Name given to this object.
    pub name: String,
    /// What the object is meant to be used for.
    pub purpose: Option<Purpose>,
    /// Region within the country or cloud.
    pub region: String,
    /// Oracle Cloud ID of the vault.
    pub vault_ocid: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    V1OrganizationExternalKeysPostRequestOci = "admin.organization.ExternalKeyCreateParams.V1OrganizationExternalKeysPostRequestOci";
    [
        constant("type", "oci"),
        required("key_ocid"),
        optional("key_version_ocid"),
        required("name"),
        optional("purpose"),
        required("region"),
        required("vault_ocid"),
    ];
    1 key_ocid, 2 key_version_ocid, 3 name, 4 purpose, 5 region, 6 vault_ocid,
}

impl V1OrganizationExternalKeysPostRequestOci {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        key_ocid: impl Into<String>,
        name: impl Into<String>,
        region: impl Into<String>,
        vault_ocid: impl Into<String>,
    ) -> Self {
        Self {
            key_ocid: key_ocid.into(),
            name: name.into(),
            region: region.into(),
            vault_ocid: vault_ocid.into(),
            ..Self::default()
        }
    }

    /// Oracle Cloud ID of the key version.
    #[must_use]
    pub fn key_version_ocid<By>(mut self, key_version_ocid: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.key_version_ocid,
            &mut self.leftovers,
            2,
            key_version_ocid.into_maybe(),
        );
        self
    }

    /// What the object is meant to be used for.
    #[must_use]
    pub fn purpose<By>(mut self, purpose: impl IntoMaybe<Purpose, By>) -> Self {
        put(
            &mut self.purpose,
            &mut self.leftovers,
            4,
            purpose.into_maybe(),
        );
        self
    }
}
