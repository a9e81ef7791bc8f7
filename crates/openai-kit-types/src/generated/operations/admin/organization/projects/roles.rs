//! Operations of `admin.organization.projects.roles`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Creates a custom role with chosen permissions inside a project.
///
/// `POST /projects/{project_id}/roles`
pub static CREATE: Operation = Operation::post(
    "admin.organization.projects.roles.create",
    "/projects/{project_id}/roles",
    "admin",
)
.path_params(&["project_id"])
.params(Type::of::<
    crate::admin::organization::projects::RoleCreateParams,
>("admin.organization.projects.RoleCreateParams"))
.json()
.reply(Reply::Json(Type::of::<crate::admin::organization::Role>(
    "admin.organization.Role",
)))
.admin();

/// Deletes a custom role of a project.
///
/// `DELETE /projects/{project_id}/roles/{role_id}`
pub static DELETE: Operation = Operation::delete(
    "admin.organization.projects.roles.delete",
    "/projects/{project_id}/roles/{role_id}",
    "admin",
)
.path_params(&["project_id", "role_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::RoleDeleteResponse,
>(
    "admin.organization.projects.RoleDeleteResponse",
)))
.admin();

/// Lists the predefined and custom roles of a project.
///
/// `GET /projects/{project_id}/roles`
pub static LIST: Operation = Operation::get(
    "admin.organization.projects.roles.list",
    "/projects/{project_id}/roles",
    "admin",
)
.path_params(&["project_id"])
.query_params(&["after", "limit", "order"])
.params(Type::of::<
    crate::admin::organization::projects::RoleListParams,
>("admin.organization.projects.RoleListParams"))
.reply(Reply::Page(Page::of::<
    crate::pages::NextCursorPage<crate::admin::organization::Role>,
>(
    PageClass::NextCursorPage,
    "admin.organization.Role",
)))
.admin();

/// Fetches one role of a project.
///
/// `GET /projects/{project_id}/roles/{role_id}`
pub static RETRIEVE: Operation = Operation::get(
    "admin.organization.projects.roles.retrieve",
    "/projects/{project_id}/roles/{role_id}",
    "admin",
)
.path_params(&["project_id", "role_id"])
.reply(Reply::Json(Type::of::<crate::admin::organization::Role>(
    "admin.organization.Role",
)))
.admin();

/// Changes the name, description or permissions of a project role.
///
/// `POST /projects/{project_id}/roles/{role_id}`
pub static UPDATE: Operation = Operation::post(
    "admin.organization.projects.roles.update",
    "/projects/{project_id}/roles/{role_id}",
    "admin",
)
.path_params(&["project_id", "role_id"])
.params(Type::of::<
    crate::admin::organization::projects::RoleUpdateParams,
>("admin.organization.projects.RoleUpdateParams"))
.json()
.reply(Reply::Json(Type::of::<crate::admin::organization::Role>(
    "admin.organization.Role",
)))
.admin();
