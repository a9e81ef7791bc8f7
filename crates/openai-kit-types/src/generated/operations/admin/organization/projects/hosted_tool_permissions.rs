//! Operations of `admin.organization.projects.hosted_tool_permissions`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

/// Fetches which hosted tools a project may use.
///
/// `GET /organization/projects/{project_id}/hosted_tool_permissions`
pub static RETRIEVE: Operation = Operation::get(
    "admin.organization.projects.hosted_tool_permissions.retrieve",
    "/organization/projects/{project_id}/hosted_tool_permissions",
    "admin",
)
.path_params(&["project_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::projects::ProjectHostedToolPermissions,
>(
    "admin.organization.projects.ProjectHostedToolPermissions",
)))
.admin();

/// Switches hosted tools on or off for a project.
///
/// `POST /organization/projects/{project_id}/hosted_tool_permissions`
pub static UPDATE: Operation = Operation::post(
    "admin.organization.projects.hosted_tool_permissions.update",
    "/organization/projects/{project_id}/hosted_tool_permissions",
    "admin",
)
.path_params(&["project_id"])
.params(Type::of::<
    crate::admin::organization::projects::HostedToolPermissionUpdateParams,
>(
    "admin.organization.projects.HostedToolPermissionUpdateParams",
))
.json()
.reply(Reply::Json(Type::of::<
    crate::admin::organization::projects::ProjectHostedToolPermissions,
>(
    "admin.organization.projects.ProjectHostedToolPermissions",
)))
.admin();
