//! `AwsExternalStorageProvider` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A storage bucket in AWS and the role that reaches it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AwsExternalStorageProvider {
    /// Cloud account that holds the storage.
    pub account_id: String,
    /// Name of the storage bucket.
    pub bucket: String,
    /// External ID that guards the cloud role.
    pub external_id: String,
    /// Region within the country or cloud.
    pub region: String,
    /// Amazon role that the service takes on.
    pub role_arn: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AwsExternalStorageProvider = "admin.organization.AwsExternalStorageProvider";
    [
        constant("type", "aws"),
        required("account_id"),
        required("bucket"),
        required("external_id"),
        required("region"),
        required("role_arn"),
    ];
    1 account_id, 2 bucket, 3 external_id, 4 region, 5 role_arn,
}
