//! What `admin.organization.external_storage.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::admin::organization::OciExternalStorageProvider;
use crate::convert::put;
use crate::{IntoMaybe, Leftovers, RawJson, Why};

pub use crate::admin::organization::OciExternalStorageProvider as ProviderOci;

/// Parameters of `admin.organization.external_storage.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalStorageCreateParams {
    /// ID of the project concerned. Required.
    pub project_id: Option<String>,
    /// Cloud storage with the data needed to reach it. Required.
    pub provider: Option<Provider>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ExternalStorageCreateParams = "admin.organization.ExternalStorageCreateParams";
    [
        required("project_id"),
        required("provider"),
    ];
    0 project_id, 1 provider,
}

impl ExternalStorageCreateParams {
    /// ID of the project concerned. Required.
    #[must_use]
    pub fn project_id<By>(mut self, project_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.project_id,
            &mut self.leftovers,
            0,
            project_id.into_maybe(),
        );
        self
    }

    /// Cloud storage with the data needed to reach it. Required.
    #[must_use]
    pub fn provider<By>(mut self, provider: impl IntoMaybe<Provider, By>) -> Self {
        put(
            &mut self.provider,
            &mut self.leftovers,
            1,
            provider.into_maybe(),
        );
        self
    }
}

/// Provider of `ExternalStorageCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Provider {
    /// `aws`: Provider aws of `ExternalStorageCreateParams` with `bucket` and `role_arn`.
    Aws(ProviderAws),
    /// `azure`: Provider azure of `ExternalStorageCreateParams` with `account_name`, `container`
    /// and more.
    Azure(ProviderAzure),
    /// `gcp`: Provider gcp of `ExternalStorageCreateParams` with `bucket`,
    /// `workload_identity_pool_id` and more.
    Gcp(ProviderGcp),
    /// `oci`: A storage bucket in Oracle Cloud and its tenancy.
    Oci(OciExternalStorageProvider),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Provider = "admin.organization.ExternalStorageCreateParams.Provider";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("aws", Pick::One(0)),
                ("azure", Pick::One(1)),
                ("gcp", Pick::One(2)),
                ("oci", Pick::One(3)),
            ],
            Pick::None,
        ),
    };
    0 Aws, 1 Azure, 2 Gcp, 3 Oci,
}

from!(Provider {
    Aws(ProviderAws),
    Azure(ProviderAzure),
    Gcp(ProviderGcp),
    Oci(OciExternalStorageProvider),
});

/// Provider aws of `ExternalStorageCreateParams` with `bucket` and `role_arn`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProviderAws {
    /// Name of the storage bucket.
    pub bucket: String,
    /// Amazon role that the service takes on.
    pub role_arn: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ProviderAws = "admin.organization.ExternalStorageCreateParams.ProviderAws";
    [
        constant("type", "aws"),
        required("bucket"),
        required("role_arn"),
    ];
    1 bucket, 2 role_arn,
}

impl ProviderAws {
    /// What is required.
    #[must_use]
    pub fn new(bucket: impl Into<String>, role_arn: impl Into<String>) -> Self {
        Self {
            bucket: bucket.into(),
            role_arn: role_arn.into(),
            ..Self::default()
        }
    }
}

/// Provider azure of `ExternalStorageCreateParams` with `account_name`, `container` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProviderAzure {
    /// Name of the Azure storage account.
    pub account_name: String,
    /// Sandbox or storage container.
    pub container: String,
    /// Azure resource group.
    pub resource_group: String,
    /// ID of the Azure subscription.
    pub subscription_id: String,
    /// ID of the Azure tenant.
    pub tenant_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ProviderAzure = "admin.organization.ExternalStorageCreateParams.ProviderAzure";
    [
        constant("type", "azure"),
        required("account_name"),
        required("container"),
        required("resource_group"),
        required("subscription_id"),
        required("tenant_id"),
    ];
    1 account_name, 2 container, 3 resource_group, 4 subscription_id, 5 tenant_id,
}

impl ProviderAzure {
    /// What is required.
    #[must_use]
    pub fn new(
        account_name: impl Into<String>,
        container: impl Into<String>,
        resource_group: impl Into<String>,
        subscription_id: impl Into<String>,
        tenant_id: impl Into<String>,
    ) -> Self {
        Self {
            account_name: account_name.into(),
            container: container.into(),
            resource_group: resource_group.into(),
            subscription_id: subscription_id.into(),
            tenant_id: tenant_id.into(),
            ..Self::default()
        }
    }
}

/// Provider gcp of `ExternalStorageCreateParams` with `bucket`, `workload_identity_pool_id` and
/// more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProviderGcp {
    /// Name of the storage bucket.
    pub bucket: String,
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
    ProviderGcp = "admin.organization.ExternalStorageCreateParams.ProviderGcp";
    [
        constant("type", "gcp"),
        required("bucket"),
        required("workload_identity_pool_id"),
        required("workload_identity_project_number"),
        required("workload_identity_provider_id"),
    ];
    1 bucket, 2 workload_identity_pool_id, 3 workload_identity_project_number,
    4 workload_identity_provider_id,
}

impl ProviderGcp {
    /// What is required.
    #[must_use]
    pub fn new(
        bucket: impl Into<String>,
        workload_identity_pool_id: impl Into<String>,
        workload_identity_project_number: impl Into<String>,
        workload_identity_provider_id: impl Into<String>,
    ) -> Self {
        Self {
            bucket: bucket.into(),
            workload_identity_pool_id: workload_identity_pool_id.into(),
            workload_identity_project_number: workload_identity_project_number.into(),
            workload_identity_provider_id: workload_identity_provider_id.into(),
            ..Self::default()
        }
    }
}
