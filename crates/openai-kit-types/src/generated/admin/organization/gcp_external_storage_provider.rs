//! `GcpExternalStorageProvider` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A storage bucket in Google Cloud and the identity pool that reaches it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GcpExternalStorageProvider {
    /// Audience that the identity token must name.
    pub audience: String,
    /// Name of the storage bucket.
    pub bucket: String,
    /// Region within the country or cloud.
    pub region: String,
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
    GcpExternalStorageProvider = "admin.organization.GcpExternalStorageProvider";
    [
        constant("type", "gcp"),
        required("audience"),
        required("bucket"),
        required("region"),
        required("workload_identity_pool_id"),
        required("workload_identity_project_number"),
        required("workload_identity_provider_id"),
    ];
    1 audience, 2 bucket, 3 region, 4 workload_identity_pool_id,
    5 workload_identity_project_number, 6 workload_identity_provider_id,
}
