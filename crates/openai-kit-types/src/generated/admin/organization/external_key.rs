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
    /// Kind of object, as a fixed name.
    pub object: String,
    /// Kind of thing, telling variants apart.
    pub type_: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// Projects that the external key serves.
    pub api_project_ids: Vec<String>,
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
    /// Name given to this object.
    pub name: String,
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
    /// ID of the workspace.
    pub workspace_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ExternalKey = "admin.organization.ExternalKey";
    [
        required("id"),
        required("object"),
        required("type"),
        required("created_at"),
        required("api_project_ids"),
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
        required("name"),
        optional("purpose").or_null(),
        optional("region").or_null(),
        optional("role_arn").or_null(),
        optional("tenant_id").or_null(),
        optional("vault_ocid").or_null(),
        optional("vault_uri").or_null(),
        optional("workload_identity_pool_id").or_null(),
        optional("workload_identity_project_number").or_null(),
        optional("workload_identity_provider_id").or_null(),
        required("workspace_id"),
    ];
    0 id, 1 object, 2 type_, 3 created_at, 4 api_project_ids, 5 audience, 6 external_id,
    7 key_name, 8 key_ocid, 9 key_version, 10 key_version_ocid, 11 kms_arn, 12 kms_key_location,
    13 kms_key_name, 14 kms_key_ring_name, 15 kms_key_version, 16 kms_project_id, 17 name,
    18 purpose, 19 region, 20 role_arn, 21 tenant_id, 22 vault_ocid, 23 vault_uri,
    24 workload_identity_pool_id, 25 workload_identity_project_number,
    26 workload_identity_provider_id, 27 workspace_id,
}

impl ExternalKey {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
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
