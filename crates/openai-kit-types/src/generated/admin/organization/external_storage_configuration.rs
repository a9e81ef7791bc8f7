//! `ExternalStorageConfiguration` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::admin::organization::{
    AwsExternalStorageProvider, AzureExternalStorageProvider, GcpExternalStorageProvider,
    OciExternalStorageProvider,
};
use crate::{Leftovers, RawJson, Why};

/// A customer-owned bucket connected to a project, with its health.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalStorageConfiguration {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// Region in which the data is kept.
    pub geography: String,
    /// ID of the project concerned.
    pub project_id: String,
    /// Cloud storage with the data needed to reach it.
    pub provider: Provider,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ExternalStorageConfiguration = "admin.organization.ExternalStorageConfiguration";
    [
        required("id"),
        constant("object", "organization.external_storage"),
        required("created_at"),
        required("status"),
        required("geography"),
        required("project_id"),
        required("provider"),
    ];
    0 id, 2 created_at, 3 status, 4 geography, 5 project_id, 6 provider,
}

impl ExternalStorageConfiguration {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Provider of `ExternalStorageConfiguration`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Provider {
    /// `aws`: A storage bucket in AWS and the role that reaches it.
    Aws(AwsExternalStorageProvider),
    /// `azure`: A storage container in Azure and the account it lies in.
    Azure(AzureExternalStorageProvider),
    /// `gcp`: A storage bucket in Google Cloud and the identity pool that reaches it.
    Gcp(GcpExternalStorageProvider),
    /// `oci`: A storage bucket in Oracle Cloud and its tenancy.
    Oci(OciExternalStorageProvider),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Provider = "admin.organization.ExternalStorageConfiguration.Provider";
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

/// Status of `ExternalStorageConfiguration`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `pending`
    Pending,
    /// `validated`
    Validated,
    /// `degraded`
    Degraded,
    /// `unhealthy`
    Unhealthy,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Status;
    "pending" Pending,
    "validated" Validated,
    "degraded" Degraded,
    "unhealthy" Unhealthy,
}
