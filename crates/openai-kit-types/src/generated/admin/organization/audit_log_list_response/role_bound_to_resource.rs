//! `AuditLogListResponse` and what it holds. From `RoleBoundToResource` on.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{Leftovers, RawJson};

use super::UserAddedData;

/// Role bound to resource of `AuditLogListResponse` with `id`, `connector_id` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleBoundToResource {
    /// ID that names this object.
    pub id: Option<String>,
    /// ID of a built-in connector to an outside service.
    pub connector_id: Option<String>,
    /// Name of the connector.
    pub connector_name: Option<String>,
    /// Whether it is switched on.
    pub enabled: Option<bool>,
    /// What the holder may do.
    pub permissions: Option<Vec<String>>,
    /// ID of the thing concerned.
    pub resource_id: Option<String>,
    /// Kind of thing concerned.
    pub resource_type: Option<String>,
    /// ID of the role concerned.
    pub role_id: Option<String>,
    /// Where it comes from.
    pub source: Option<RoleBoundToResourceSource>,
    /// ID of the workspace.
    pub workspace_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RoleBoundToResource = "admin.organization.AuditLogListResponse.RoleBoundToResource";
    [
        optional("id").or_null(),
        optional("connector_id").or_null(),
        optional("connector_name").or_null(),
        optional("enabled").or_null(),
        optional("permissions").or_null(),
        optional("resource_id").or_null(),
        optional("resource_type").or_null(),
        optional("role_id").or_null(),
        optional("source").or_null(),
        optional("workspace_id").or_null(),
    ];
    0 id, 1 connector_id, 2 connector_name, 3 enabled, 4 permissions, 5 resource_id,
    6 resource_type, 7 role_id, 8 source, 9 workspace_id,
}

/// Role bound to resource source of `AuditLogListResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RoleBoundToResourceSource {
    /// `role_toggle`
    RoleToggle,
    /// `role_connector_update`
    RoleConnectorUpdate,
    /// `role_delete`
    RoleDelete,
    /// `workspace_permissions`
    WorkspacePermissions,
    /// `connector_publish`
    ConnectorPublish,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    RoleBoundToResourceSource;
    "role_toggle" RoleToggle,
    "role_connector_update" RoleConnectorUpdate,
    "role_delete" RoleDelete,
    "workspace_permissions" WorkspacePermissions,
    "connector_publish" ConnectorPublish,
}

/// Role created of `AuditLogListResponse` with `id`, `permissions` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleCreated {
    /// ID that names this object.
    pub id: Option<String>,
    /// What the holder may do.
    pub permissions: Option<Vec<String>>,
    /// ID of the thing concerned.
    pub resource_id: Option<String>,
    /// Kind of thing concerned.
    pub resource_type: Option<String>,
    /// Name of the role concerned.
    pub role_name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RoleCreated = "admin.organization.AuditLogListResponse.RoleCreated";
    [
        optional("id").or_null(),
        optional("permissions").or_null(),
        optional("resource_id").or_null(),
        optional("resource_type").or_null(),
        optional("role_name").or_null(),
    ];
    0 id, 1 permissions, 2 resource_id, 3 resource_type, 4 role_name,
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

/// Role updated of `AuditLogListResponse` with `id` and `changes_requested`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleUpdated {
    /// ID that names this object.
    pub id: Option<String>,
    /// What the request asked to change.
    pub changes_requested: Option<RoleUpdatedChangesRequested>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RoleUpdated = "admin.organization.AuditLogListResponse.RoleUpdated";
    [
        optional("id").or_null(),
        optional("changes_requested").or_null(),
    ];
    0 id, 1 changes_requested,
}

/// Role updated changes requested of `AuditLogListResponse` with `description`, `metadata` and
/// more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleUpdatedChangesRequested {
    /// Explanation in plain words.
    pub description: Option<String>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Option<RawJson>,
    /// Permissions the role gained.
    pub permissions_added: Option<Vec<String>>,
    /// Permissions the role lost.
    pub permissions_removed: Option<Vec<String>>,
    /// ID of the thing concerned.
    pub resource_id: Option<String>,
    /// Kind of thing concerned.
    pub resource_type: Option<String>,
    /// Name of the role concerned.
    pub role_name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RoleUpdatedChangesRequested = "admin.organization.AuditLogListResponse.RoleUpdatedChangesRequested";
    [
        optional("description").or_null(),
        optional("metadata").or_null(),
        optional("permissions_added").or_null(),
        optional("permissions_removed").or_null(),
        optional("resource_id").or_null(),
        optional("resource_type").or_null(),
        optional("role_name").or_null(),
    ];
    0 description, 1 metadata, 2 permissions_added, 3 permissions_removed, 4 resource_id,
    5 resource_type, 6 role_name,
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
