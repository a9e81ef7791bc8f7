//! `OciExternalStorageProvider` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A storage bucket in Oracle Cloud and its tenancy.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OciExternalStorageProvider {
    /// Name of the storage bucket.
    pub bucket: String,
    /// Region within the country or cloud.
    pub region: String,
    /// Oracle Cloud ID of the tenancy.
    pub tenancy_ocid: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    OciExternalStorageProvider = "admin.organization.OciExternalStorageProvider";
    [
        constant("type", "oci"),
        required("bucket"),
        required("region"),
        required("tenancy_ocid"),
    ];
    1 bucket, 2 region, 3 tenancy_ocid,
}

impl OciExternalStorageProvider {
    /// What is required.
    #[must_use]
    pub fn new(
        bucket: impl Into<String>,
        region: impl Into<String>,
        tenancy_ocid: impl Into<String>,
    ) -> Self {
        Self {
            bucket: bucket.into(),
            region: region.into(),
            tenancy_ocid: tenancy_ocid.into(),
            ..Self::default()
        }
    }
}
