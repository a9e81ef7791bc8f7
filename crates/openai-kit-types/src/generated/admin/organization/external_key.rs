//! `ExternalKey` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// An encryption key in a customer's cloud; its fields depend on the provider.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalKey {
    /// ID that names this object.
    pub id: String,
    /// Projects that the external key serves.
    pub api_project_ids: Vec<String>,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// Name given to this object.
    pub name: String,
    /// Kind of object, as a fixed name.
    pub object: String,
    /// Kind of thing, telling variants apart.
    pub type_: String,
    /// ID of the workspace.
    pub workspace_id: String,
    /// Audience that the identity token must name.
    pub audience: Option<String>,
    /// External ID that guards the cloud role.
    pub external_id: Option<String>,
    /// Name of the key in Azure Key Vault.
    pub key_name: Option<String>,
    /// Oracle Cloud ID of the key.
    pub key_ocid: Option<String>,
    /// Version of the key in Azure Key Vault.
    pub key_version: Option<String>,
    /// Oracle Cloud ID of the key version.
    pub key_version_ocid: Option<String>,
    /// Amazon resource name of the key.
    pub kms_arn: Option<String>,
    /// Google Cloud location of the key.
    pub kms_key_location: Option<String>,
    /// Name of the key in Google Cloud.
    pub kms_key_name: Option<String>,
    /// Key ring that holds the key in Google Cloud.
    pub kms_key_ring_name: Option<String>,
    /// Version of the key in Google Cloud.
    pub kms_key_version: Option<String>,
    /// Google Cloud project that holds the key.
    pub kms_project_id: Option<String>,
    /// What the object is meant to be used for.
    pub purpose: Option<Purpose>,
    /// Region within the country or cloud.
    pub region: Option<String>,
    /// Amazon role that the service takes on.
    pub role_arn: Option<String>,
    /// ID of the Azure tenant.
    pub tenant_id: Option<String>,
    /// Oracle Cloud ID of the vault.
    pub vault_ocid: Option<String>,
    /// Address of the Azure Key Vault.
    pub vault_uri: Option<String>,
    /// Workload identity pool in Google Cloud.
    pub workload_identity_pool_id: Option<String>,
    /// Google Cloud project number of the identity pool.
    pub workload_identity_project_number: Option<String>,
    /// ID of the workload identity provider.
    pub workload_identity_provider_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ExternalKey = "admin.organization.ExternalKey";
    [
        required("id"),
        required("api_project_ids"),
        required("created_at"),
        required("name"),
        required("object"),
        required("type"),
        required("workspace_id"),
        optional("audience").or_null(),
        optional("external_id").or_null(),
        optional("key_name").or_null(),
        optional("key_ocid").or_null(),
        optional("key_version").or_null(),
        optional("key_version_ocid").or_null(),
        optional("kms_arn").or_null(),
        optional("kms_key_location").or_null(),
        optional("kms_key_name").or_null(),
        optional("kms_key_ring_name").or_null(),
        optional("kms_key_version").or_null(),
        optional("kms_project_id").or_null(),
        optional("purpose").or_null(),
        optional("region").or_null(),
        optional("role_arn").or_null(),
        optional("tenant_id").or_null(),
        optional("vault_ocid").or_null(),
        optional("vault_uri").or_null(),
        optional("workload_identity_pool_id").or_null(),
        optional("workload_identity_project_number").or_null(),
        optional("workload_identity_provider_id").or_null(),
    ];
    0 id, 1 api_project_ids, 2 created_at, 3 name, 4 object, 5 type_, 6 workspace_id, 7 audience,
    8 external_id, 9 key_name, 10 key_ocid, 11 key_version, 12 key_version_ocid, 13 kms_arn,
    14 kms_key_location, 15 kms_key_name, 16 kms_key_ring_name, 17 kms_key_version,
    18 kms_project_id, 19 purpose, 20 region, 21 role_arn, 22 tenant_id, 23 vault_ocid,
    24 vault_uri, 25 workload_identity_pool_id, 26 workload_identity_project_number,
    27 workload_identity_provider_id,
}

/// Purpose of `ExternalKey`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Purpose {
    /// `ekm`
    Ekm,
    /// `psp_decryption`
    PspDecryption,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Purpose;
    "ekm" Ekm,
    "psp_decryption" PspDecryption,
}
