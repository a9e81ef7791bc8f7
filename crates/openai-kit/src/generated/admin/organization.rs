//! `client.admin().organization()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Client;

pub mod admin_api_keys;
pub mod audit_logs;
pub mod certificates;
pub mod data_retention;
pub mod external_keys;
pub mod external_storage;
pub mod groups;
pub mod invites;
pub mod projects;
pub mod roles;
pub mod spend_alerts;
pub mod spend_limit;
pub mod usage;
pub mod users;
pub mod workload_identity_providers;

/// The operations of `admin.organization`.
#[derive(Clone, Debug)]
pub struct Organization {
    pub(crate) client: Client,
}

impl Organization {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// The operations of `admin.organization.admin_api_keys`.
    #[must_use]
    pub fn admin_api_keys(&self) -> admin_api_keys::AdminApiKeys {
        admin_api_keys::AdminApiKeys::new(&self.client)
    }

    /// The operations of `admin.organization.audit_logs`.
    #[must_use]
    pub fn audit_logs(&self) -> audit_logs::AuditLogs {
        audit_logs::AuditLogs::new(&self.client)
    }

    /// The operations of `admin.organization.certificates`.
    #[must_use]
    pub fn certificates(&self) -> certificates::Certificates {
        certificates::Certificates::new(&self.client)
    }

    /// The operations of `admin.organization.data_retention`.
    #[must_use]
    pub fn data_retention(&self) -> data_retention::DataRetention {
        data_retention::DataRetention::new(&self.client)
    }

    /// The operations of `admin.organization.external_keys`.
    #[must_use]
    pub fn external_keys(&self) -> external_keys::ExternalKeys {
        external_keys::ExternalKeys::new(&self.client)
    }

    /// The operations of `admin.organization.external_storage`.
    #[must_use]
    pub fn external_storage(&self) -> external_storage::ExternalStorage {
        external_storage::ExternalStorage::new(&self.client)
    }

    /// The operations of `admin.organization.groups`.
    #[must_use]
    pub fn groups(&self) -> groups::Groups {
        groups::Groups::new(&self.client)
    }

    /// The operations of `admin.organization.invites`.
    #[must_use]
    pub fn invites(&self) -> invites::Invites {
        invites::Invites::new(&self.client)
    }

    /// The operations of `admin.organization.projects`.
    #[must_use]
    pub fn projects(&self) -> projects::Projects {
        projects::Projects::new(&self.client)
    }

    /// The operations of `admin.organization.roles`.
    #[must_use]
    pub fn roles(&self) -> roles::Roles {
        roles::Roles::new(&self.client)
    }

    /// The operations of `admin.organization.spend_alerts`.
    #[must_use]
    pub fn spend_alerts(&self) -> spend_alerts::SpendAlerts {
        spend_alerts::SpendAlerts::new(&self.client)
    }

    /// The operations of `admin.organization.spend_limit`.
    #[must_use]
    pub fn spend_limit(&self) -> spend_limit::SpendLimit {
        spend_limit::SpendLimit::new(&self.client)
    }

    /// The operations of `admin.organization.usage`.
    #[must_use]
    pub fn usage(&self) -> usage::Usage {
        usage::Usage::new(&self.client)
    }

    /// The operations of `admin.organization.users`.
    #[must_use]
    pub fn users(&self) -> users::Users {
        users::Users::new(&self.client)
    }

    /// The operations of `admin.organization.workload_identity_providers`.
    #[must_use]
    pub fn workload_identity_providers(
        &self,
    ) -> workload_identity_providers::WorkloadIdentityProviders {
        workload_identity_providers::WorkloadIdentityProviders::new(&self.client)
    }
}
