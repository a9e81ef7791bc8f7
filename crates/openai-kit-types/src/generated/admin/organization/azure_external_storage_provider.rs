//! `AzureExternalStorageProvider` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A storage container in Azure and the account it lies in.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AzureExternalStorageProvider {
    /// Name of the Azure storage account.
    pub account_name: String,
    /// Sandbox or storage container.
    pub container: String,
    /// Region within the country or cloud.
    pub region: String,
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
    AzureExternalStorageProvider = "admin.organization.AzureExternalStorageProvider";
    [
        constant("type", "azure"),
        required("account_name"),
        required("container"),
        required("region"),
        required("resource_group"),
        required("subscription_id"),
        required("tenant_id"),
    ];
    1 account_name, 2 container, 3 region, 4 resource_group, 5 subscription_id, 6 tenant_id,
}
