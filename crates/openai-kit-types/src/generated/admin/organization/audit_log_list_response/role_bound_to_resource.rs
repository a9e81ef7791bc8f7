//! `RoleBoundToResource` of `audit_log_list_response`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

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
