//! `AuditLogListResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{Leftovers, RawJson};

mod api_key_created;
pub use self::api_key_created::{APIKeyCreated, APIKeyCreatedData};
mod api_key_updated;
pub use self::api_key_updated::{APIKeyUpdated, APIKeyUpdatedChangesRequested};
mod actor;
pub use self::actor::{
    Actor, ActorAPIKey, ActorAPIKeyServiceAccount, ActorAPIKeyUser, ActorSession, ActorType,
};
mod certificates_activated;
pub use self::certificates_activated::{CertificatesActivated, CertificatesActivatedCertificate};
mod checkpoint_permission_created;
pub use self::checkpoint_permission_created::{
    CheckpointPermissionCreated, CheckpointPermissionCreatedData,
};
mod external_storage_registered;
pub use self::external_storage_registered::{
    ExternalStorageRegistered, ExternalStorageRegisteredData,
};
mod group_created;
pub use self::group_created::{GroupCreated, GroupCreatedData};
mod group_updated;
pub use self::group_updated::{GroupUpdated, GroupUpdatedChangesRequested};
mod ip_allowlist_config_activated;
pub use self::ip_allowlist_config_activated::{
    IPAllowlistConfigActivated, IPAllowlistConfigActivatedConfig,
};
mod invite_sent;
pub use self::invite_sent::{InviteSent, InviteSentData};
mod organization_updated;
pub use self::organization_updated::{OrganizationUpdated, OrganizationUpdatedChangesRequested};
mod project;
pub use self::project::{
    Project, ProjectArchived, ProjectCreated, ProjectCreatedData, ProjectUpdated,
    ProjectUpdatedChangesRequested,
};
mod rate_limit_updated;
pub use self::rate_limit_updated::{RateLimitUpdated, RateLimitUpdatedChangesRequested};
mod role_assignment_created;
pub use self::role_assignment_created::RoleAssignmentCreated;
mod role_assignment_deleted;
pub use self::role_assignment_deleted::RoleAssignmentDeleted;
mod role_bound_to_resource;
pub use self::role_bound_to_resource::{RoleBoundToResource, RoleBoundToResourceSource};
mod role_created;
pub use self::role_created::RoleCreated;
mod role_updated;
pub use self::role_updated::{RoleUpdated, RoleUpdatedChangesRequested};
mod type_;
pub use self::type_::Type;
mod user_added;
pub use self::user_added::{UserAdded, UserAddedData};
mod user_updated;
pub use self::user_updated::{UserUpdated, UserUpdatedChangesRequested};
mod workload_identity_provider_mapping_deleted;
pub use self::workload_identity_provider_mapping_deleted::WorkloadIdentityProviderMappingDeleted;
mod workload_identity_provider_mapping_updated;
pub use self::workload_identity_provider_mapping_updated::WorkloadIdentityProviderMappingUpdated;
pub use crate::admin::organization::audit_log_list_response::ActorAPIKeyUser as ActorSessionUser;
pub use crate::admin::organization::audit_log_list_response::CertificatesActivatedCertificate as CertificatesDeactivatedCertificate;
pub use crate::admin::organization::audit_log_list_response::ExternalKeyRemoved as ExternalStorageRemoved;
pub use crate::admin::organization::audit_log_list_response::IPAllowlistConfigActivatedConfig as IPAllowlistConfigDeactivatedConfig;
pub use crate::admin::organization::audit_log_list_response::LoginFailed as LogoutFailed;
pub use crate::admin::organization::audit_log_list_response::RoleBoundToResource as RoleUnboundFromResource;
pub use crate::admin::organization::audit_log_list_response::RoleBoundToResourceSource as RoleUnboundFromResourceSource;
pub use crate::admin::organization::audit_log_list_response::RoleDeleted as APIKeyDeleted;
pub use crate::admin::organization::audit_log_list_response::RoleDeleted as CheckpointPermissionDeleted;
pub use crate::admin::organization::audit_log_list_response::RoleDeleted as GroupDeleted;
pub use crate::admin::organization::audit_log_list_response::RoleDeleted as InviteDeleted;
pub use crate::admin::organization::audit_log_list_response::RoleDeleted as ProjectDeleted;
pub use crate::admin::organization::audit_log_list_response::RoleDeleted as RateLimitDeleted;
pub use crate::admin::organization::audit_log_list_response::RoleDeleted as ServiceAccountDeleted;
pub use crate::admin::organization::audit_log_list_response::RoleDeleted as UserDeleted;
pub use crate::admin::organization::audit_log_list_response::UserAddedData as ServiceAccountCreatedData;
pub use crate::admin::organization::audit_log_list_response::UserUpdated as ServiceAccountUpdated;
pub use crate::admin::organization::audit_log_list_response::UserUpdatedChangesRequested as ServiceAccountUpdatedChangesRequested;
pub use crate::admin::organization::external_storage_configuration::Provider as ExternalStorageRegisteredDataProvider;
pub use crate::admin::organization::projects::project_api_key::OwnerType as ActorAPIKeyType;

/// One entry of the audit log: the event type, who did it, and its details.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditLogListResponse {
    /// ID that names this object.
    pub id: String,
    /// Kind of thing, telling variants apart.
    pub type_: Type,
    /// Who or what caused the logged event.
    pub actor: Option<Actor>,
    /// Details of the event: an API key was created.
    pub api_key_created: Option<APIKeyCreated>,
    /// Details of the event: an API key was deleted.
    pub api_key_deleted: Option<RoleDeleted>,
    /// Details of the event: an API key was changed.
    pub api_key_updated: Option<APIKeyUpdated>,
    /// Details of the event: a certificate was uploaded.
    pub certificate_created: Option<CertificateCreated>,
    /// Details of the event: a certificate was deleted.
    pub certificate_deleted: Option<CertificateDeleted>,
    /// Details of the event: a certificate was changed.
    pub certificate_updated: Option<CertificateUpdated>,
    /// Details of the event: certificates were switched on.
    pub certificates_activated: Option<CertificatesActivated>,
    /// Details of the event: certificates were switched off.
    pub certificates_deactivated: Option<CertificatesDeactivated>,
    /// Details of the event: a project got access to a checkpoint.
    pub checkpoint_permission_created: Option<CheckpointPermissionCreated>,
    /// Details of the event: access to a checkpoint was taken away.
    pub checkpoint_permission_deleted: Option<RoleDeleted>,
    /// When the event happened, in Unix seconds.
    pub effective_at: i64,
    /// Details of the event: an external key was registered.
    pub external_key_registered: Option<ExternalKeyRegistered>,
    /// Details of the event: an external key was removed.
    pub external_key_removed: Option<ExternalKeyRemoved>,
    /// Details of the event: external storage was registered.
    pub external_storage_registered: Option<ExternalStorageRegistered>,
    /// Details of the event: external storage was removed.
    pub external_storage_removed: Option<ExternalKeyRemoved>,
    /// Details of the event: a group was created.
    pub group_created: Option<GroupCreated>,
    /// Details of the event: a group was deleted.
    pub group_deleted: Option<RoleDeleted>,
    /// Details of the event: a group was changed.
    pub group_updated: Option<GroupUpdated>,
    /// Details of the event: an invitation was accepted.
    pub invite_accepted: Option<InviteAccepted>,
    /// Details of the event: an invitation was deleted.
    pub invite_deleted: Option<RoleDeleted>,
    /// Details of the event: an invitation was sent.
    pub invite_sent: Option<InviteSent>,
    /// Details of the event: address lists were switched on.
    pub ip_allowlist_config_activated: Option<IPAllowlistConfigActivated>,
    /// Details of the event: address lists were switched off.
    pub ip_allowlist_config_deactivated: Option<IPAllowlistConfigDeactivated>,
    /// Details of the event: an address list was created.
    pub ip_allowlist_created: Option<IPAllowlistCreated>,
    /// Details of the event: an address list was deleted.
    pub ip_allowlist_deleted: Option<IPAllowlistDeleted>,
    /// Details of the event: an address list was changed.
    pub ip_allowlist_updated: Option<IPAllowlistUpdated>,
    /// Details of the event: a login did not work.
    pub login_failed: Option<LoginFailed>,
    /// Details of the event: a user logged in.
    pub login_succeeded: Option<RawJson>,
    /// Details of the event: a logout did not work.
    pub logout_failed: Option<LoginFailed>,
    /// Details of the event: a user logged out.
    pub logout_succeeded: Option<RawJson>,
    /// Details of the event: the organization was changed.
    pub organization_updated: Option<OrganizationUpdated>,
    /// The project concerned.
    pub project: Option<Project>,
    /// Details of the event: a project was archived.
    pub project_archived: Option<ProjectArchived>,
    /// Details of the event: a project was created.
    pub project_created: Option<ProjectCreated>,
    /// Details of the event: a project was deleted.
    pub project_deleted: Option<RoleDeleted>,
    /// Details of the event: a project was changed.
    pub project_updated: Option<ProjectUpdated>,
    /// Details of the event: a rate limit was deleted.
    pub rate_limit_deleted: Option<RoleDeleted>,
    /// Details of the event: a rate limit was changed.
    pub rate_limit_updated: Option<RateLimitUpdated>,
    /// Details of the event: a role was given to someone.
    pub role_assignment_created: Option<RoleAssignmentCreated>,
    /// Details of the event: a role was taken from someone.
    pub role_assignment_deleted: Option<RoleAssignmentDeleted>,
    /// Details of the event: a role was tied to a resource.
    pub role_bound_to_resource: Option<RoleBoundToResource>,
    /// Details of the event: a role was created.
    pub role_created: Option<RoleCreated>,
    /// Details of the event: a role was deleted.
    pub role_deleted: Option<RoleDeleted>,
    /// Details of the event: a role was untied from a resource.
    pub role_unbound_from_resource: Option<RoleBoundToResource>,
    /// Details of the event: a role was changed.
    pub role_updated: Option<RoleUpdated>,
    /// Details of the event: SCIM was switched off.
    pub scim_disabled: Option<ScimDisabled>,
    /// Details of the event: SCIM was switched on.
    pub scim_enabled: Option<ScimEnabled>,
    /// Details of the event: a service account was created.
    pub service_account_created: Option<ServiceAccountCreated>,
    /// Details of the event: a service account was deleted.
    pub service_account_deleted: Option<RoleDeleted>,
    /// Details of the event: a service account was changed.
    pub service_account_updated: Option<UserUpdated>,
    /// Details of the event: a user was added.
    pub user_added: Option<UserAdded>,
    /// Details of the event: a user was removed.
    pub user_deleted: Option<RoleDeleted>,
    /// Details of the event: a user was changed.
    pub user_updated: Option<UserUpdated>,
    /// Details of the event: an identity provider was created.
    pub workload_identity_provider_created: Option<WorkloadIdentityProviderCreated>,
    /// Details of the event: an identity provider was deleted.
    pub workload_identity_provider_deleted: Option<WorkloadIdentityProviderDeleted>,
    /// Details of the event: an identity provider was changed.
    pub workload_identity_provider_updated: Option<WorkloadIdentityProviderUpdated>,
    /// Details of the event: an identity mapping was created.
    pub workload_identity_provider_mapping_created: Option<WorkloadIdentityProviderMappingCreated>,
    /// Details of the event: an identity mapping was deleted.
    pub workload_identity_provider_mapping_deleted: Option<WorkloadIdentityProviderMappingDeleted>,
    /// Details of the event: an identity mapping was changed.
    pub workload_identity_provider_mapping_updated: Option<WorkloadIdentityProviderMappingUpdated>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AuditLogListResponse = "admin.organization.AuditLogListResponse";
    [
        required("id"),
        required("type"),
        optional("actor").or_null(),
        optional("api_key.created").or_null(),
        optional("api_key.deleted").or_null(),
        optional("api_key.updated").or_null(),
        optional("certificate.created").or_null(),
        optional("certificate.deleted").or_null(),
        optional("certificate.updated").or_null(),
        optional("certificates.activated").or_null(),
        optional("certificates.deactivated").or_null(),
        optional("checkpoint.permission.created").or_null(),
        optional("checkpoint.permission.deleted").or_null(),
        required("effective_at"),
        optional("external_key.registered").or_null(),
        optional("external_key.removed").or_null(),
        optional("external_storage.registered").or_null(),
        optional("external_storage.removed").or_null(),
        optional("group.created").or_null(),
        optional("group.deleted").or_null(),
        optional("group.updated").or_null(),
        optional("invite.accepted").or_null(),
        optional("invite.deleted").or_null(),
        optional("invite.sent").or_null(),
        optional("ip_allowlist.config.activated").or_null(),
        optional("ip_allowlist.config.deactivated").or_null(),
        optional("ip_allowlist.created").or_null(),
        optional("ip_allowlist.deleted").or_null(),
        optional("ip_allowlist.updated").or_null(),
        optional("login.failed").or_null(),
        optional("login.succeeded").or_null(),
        optional("logout.failed").or_null(),
        optional("logout.succeeded").or_null(),
        optional("organization.updated").or_null(),
        optional("project").or_null(),
        optional("project.archived").or_null(),
        optional("project.created").or_null(),
        optional("project.deleted").or_null(),
        optional("project.updated").or_null(),
        optional("rate_limit.deleted").or_null(),
        optional("rate_limit.updated").or_null(),
        optional("role.assignment.created").or_null(),
        optional("role.assignment.deleted").or_null(),
        optional("role.bound_to_resource").or_null(),
        optional("role.created").or_null(),
        optional("role.deleted").or_null(),
        optional("role.unbound_from_resource").or_null(),
        optional("role.updated").or_null(),
        optional("scim.disabled").or_null(),
        optional("scim.enabled").or_null(),
        optional("service_account.created").or_null(),
        optional("service_account.deleted").or_null(),
        optional("service_account.updated").or_null(),
        optional("user.added").or_null(),
        optional("user.deleted").or_null(),
        optional("user.updated").or_null(),
        optional("workload_identity_provider.created").or_null(),
        optional("workload_identity_provider.deleted").or_null(),
        optional("workload_identity_provider.updated").or_null(),
        optional("workload_identity_provider_mapping.created").or_null(),
        optional("workload_identity_provider_mapping.deleted").or_null(),
        optional("workload_identity_provider_mapping.updated").or_null(),
    ];
    0 id, 1 type_, 2 actor, 3 api_key_created, 4 api_key_deleted, 5 api_key_updated,
    6 certificate_created, 7 certificate_deleted, 8 certificate_updated, 9 certificates_activated,
    10 certificates_deactivated, 11 checkpoint_permission_created,
    12 checkpoint_permission_deleted, 13 effective_at, 14 external_key_registered,
    15 external_key_removed, 16 external_storage_registered, 17 external_storage_removed,
    18 group_created, 19 group_deleted, 20 group_updated, 21 invite_accepted, 22 invite_deleted,
    23 invite_sent, 24 ip_allowlist_config_activated, 25 ip_allowlist_config_deactivated,
    26 ip_allowlist_created, 27 ip_allowlist_deleted, 28 ip_allowlist_updated, 29 login_failed,
    30 login_succeeded, 31 logout_failed, 32 logout_succeeded, 33 organization_updated, 34 project,
    35 project_archived, 36 project_created, 37 project_deleted, 38 project_updated,
    39 rate_limit_deleted, 40 rate_limit_updated, 41 role_assignment_created,
    42 role_assignment_deleted, 43 role_bound_to_resource, 44 role_created, 45 role_deleted,
    46 role_unbound_from_resource, 47 role_updated, 48 scim_disabled, 49 scim_enabled,
    50 service_account_created, 51 service_account_deleted, 52 service_account_updated,
    53 user_added, 54 user_deleted, 55 user_updated, 56 workload_identity_provider_created,
    57 workload_identity_provider_deleted, 58 workload_identity_provider_updated,
    59 workload_identity_provider_mapping_created, 60 workload_identity_provider_mapping_deleted,
    61 workload_identity_provider_mapping_updated,
}

/// Certificate created of `AuditLogListResponse` with `id` and `name`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateCreated {
    /// ID that names this object.
    pub id: Option<String>,
    /// Name given to this object.
    pub name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CertificateCreated = "admin.organization.AuditLogListResponse.CertificateCreated";
    [
        optional("id").or_null(),
        optional("name").or_null(),
    ];
    0 id, 1 name,
}

/// Certificate deleted of `AuditLogListResponse` with `id`, `certificate` and `name`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateDeleted {
    /// ID that names this object.
    pub id: Option<String>,
    /// Certificate in PEM form.
    pub certificate: Option<String>,
    /// Name given to this object.
    pub name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CertificateDeleted = "admin.organization.AuditLogListResponse.CertificateDeleted";
    [
        optional("id").or_null(),
        optional("certificate").or_null(),
        optional("name").or_null(),
    ];
    0 id, 1 certificate, 2 name,
}

/// Certificate updated of `AuditLogListResponse` with `id` and `name`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateUpdated {
    /// ID that names this object.
    pub id: Option<String>,
    /// Name given to this object.
    pub name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CertificateUpdated = "admin.organization.AuditLogListResponse.CertificateUpdated";
    [
        optional("id").or_null(),
        optional("name").or_null(),
    ];
    0 id, 1 name,
}

/// Certificates deactivated of `AuditLogListResponse` with `certificates`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificatesDeactivated {
    /// The certificates concerned.
    pub certificates: Option<Vec<CertificatesActivatedCertificate>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CertificatesDeactivated = "admin.organization.AuditLogListResponse.CertificatesDeactivated";
    [
        optional("certificates").or_null(),
    ];
    0 certificates,
}

/// External key registered of `AuditLogListResponse` with `id` and `data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalKeyRegistered {
    /// ID that names this object.
    pub id: Option<String>,
    /// Payload: the listed objects or the raw content.
    pub data: Option<RawJson>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ExternalKeyRegistered = "admin.organization.AuditLogListResponse.ExternalKeyRegistered";
    [
        optional("id").or_null(),
        optional("data").or_null(),
    ];
    0 id, 1 data,
}

/// External key removed of `AuditLogListResponse` with `id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalKeyRemoved {
    /// ID that names this object.
    pub id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ExternalKeyRemoved = "admin.organization.AuditLogListResponse.ExternalKeyRemoved";
    [
        optional("id").or_null(),
    ];
    0 id,
}

/// Ip allowlist config deactivated of `AuditLogListResponse` with `configs`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPAllowlistConfigDeactivated {
    /// The address lists concerned.
    pub configs: Option<Vec<IPAllowlistConfigActivatedConfig>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    IPAllowlistConfigDeactivated = "admin.organization.AuditLogListResponse.IPAllowlistConfigDeactivated";
    [
        optional("configs").or_null(),
    ];
    0 configs,
}

/// Ip allowlist created of `AuditLogListResponse` with `id`, `allowed_ips` and `name`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPAllowlistCreated {
    /// ID that names this object.
    pub id: Option<String>,
    /// Addresses or address blocks that are let in.
    pub allowed_ips: Option<Vec<String>>,
    /// Name given to this object.
    pub name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    IPAllowlistCreated = "admin.organization.AuditLogListResponse.IPAllowlistCreated";
    [
        optional("id").or_null(),
        optional("allowed_ips").or_null(),
        optional("name").or_null(),
    ];
    0 id, 1 allowed_ips, 2 name,
}

/// Ip allowlist deleted of `AuditLogListResponse` with `id`, `allowed_ips` and `name`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPAllowlistDeleted {
    /// ID that names this object.
    pub id: Option<String>,
    /// Addresses or address blocks that are let in.
    pub allowed_ips: Option<Vec<String>>,
    /// Name given to this object.
    pub name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    IPAllowlistDeleted = "admin.organization.AuditLogListResponse.IPAllowlistDeleted";
    [
        optional("id").or_null(),
        optional("allowed_ips").or_null(),
        optional("name").or_null(),
    ];
    0 id, 1 allowed_ips, 2 name,
}

/// Ip allowlist updated of `AuditLogListResponse` with `id` and `allowed_ips`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPAllowlistUpdated {
    /// ID that names this object.
    pub id: Option<String>,
    /// Addresses or address blocks that are let in.
    pub allowed_ips: Option<Vec<String>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    IPAllowlistUpdated = "admin.organization.AuditLogListResponse.IPAllowlistUpdated";
    [
        optional("id").or_null(),
        optional("allowed_ips").or_null(),
    ];
    0 id, 1 allowed_ips,
}

/// Invite accepted of `AuditLogListResponse` with `id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InviteAccepted {
    /// ID that names this object.
    pub id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InviteAccepted = "admin.organization.AuditLogListResponse.InviteAccepted";
    [
        optional("id").or_null(),
    ];
    0 id,
}

/// Login failed of `AuditLogListResponse` with `error_code` and `error_message`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginFailed {
    /// Code of the failure.
    pub error_code: Option<String>,
    /// What went wrong, in words.
    pub error_message: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    LoginFailed = "admin.organization.AuditLogListResponse.LoginFailed";
    [
        optional("error_code").or_null(),
        optional("error_message").or_null(),
    ];
    0 error_code, 1 error_message,
}

/// Role deleted of `AuditLogListResponse` with `id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleDeleted {
    /// ID that names this object.
    pub id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RoleDeleted = "admin.organization.AuditLogListResponse.RoleDeleted";
    [
        optional("id").or_null(),
    ];
    0 id,
}

/// Scim disabled of `AuditLogListResponse` with `id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScimDisabled {
    /// ID that names this object.
    pub id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ScimDisabled = "admin.organization.AuditLogListResponse.ScimDisabled";
    [
        optional("id").or_null(),
    ];
    0 id,
}

/// Scim enabled of `AuditLogListResponse` with `id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScimEnabled {
    /// ID that names this object.
    pub id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ScimEnabled = "admin.organization.AuditLogListResponse.ScimEnabled";
    [
        optional("id").or_null(),
    ];
    0 id,
}

/// Service account created of `AuditLogListResponse` with `id` and `data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceAccountCreated {
    /// ID that names this object.
    pub id: Option<String>,
    /// Payload: the listed objects or the raw content.
    pub data: Option<UserAddedData>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ServiceAccountCreated = "admin.organization.AuditLogListResponse.ServiceAccountCreated";
    [
        optional("id").or_null(),
        optional("data").or_null(),
    ];
    0 id, 1 data,
}

/// Workload identity provider created of `AuditLogListResponse` with `id` and `data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkloadIdentityProviderCreated {
    /// ID that names this object.
    pub id: Option<String>,
    /// Payload: the listed objects or the raw content.
    pub data: Option<RawJson>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    WorkloadIdentityProviderCreated = "admin.organization.AuditLogListResponse.WorkloadIdentityProviderCreated";
    [
        optional("id").or_null(),
        optional("data").or_null(),
    ];
    0 id, 1 data,
}

/// Workload identity provider deleted of `AuditLogListResponse` with `id` and `name`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkloadIdentityProviderDeleted {
    /// ID that names this object.
    pub id: Option<String>,
    /// Name given to this object.
    pub name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    WorkloadIdentityProviderDeleted = "admin.organization.AuditLogListResponse.WorkloadIdentityProviderDeleted";
    [
        optional("id").or_null(),
        optional("name").or_null(),
    ];
    0 id, 1 name,
}

/// Workload identity provider mapping created of `AuditLogListResponse` with `id`, `data` and
/// `identity_provider_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkloadIdentityProviderMappingCreated {
    /// ID that names this object.
    pub id: Option<String>,
    /// Payload: the listed objects or the raw content.
    pub data: Option<RawJson>,
    /// ID of the identity provider.
    pub identity_provider_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    WorkloadIdentityProviderMappingCreated = "admin.organization.AuditLogListResponse.WorkloadIdentityProviderMappingCreated";
    [
        optional("id").or_null(),
        optional("data").or_null(),
        optional("identity_provider_id").or_null(),
    ];
    0 id, 1 data, 2 identity_provider_id,
}

/// Workload identity provider updated of `AuditLogListResponse` with `id` and `changes_requested`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkloadIdentityProviderUpdated {
    /// ID that names this object.
    pub id: Option<String>,
    /// What the request asked to change.
    pub changes_requested: Option<RawJson>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    WorkloadIdentityProviderUpdated = "admin.organization.AuditLogListResponse.WorkloadIdentityProviderUpdated";
    [
        optional("id").or_null(),
        optional("changes_requested").or_null(),
    ];
    0 id, 1 changes_requested,
}
