//! Operations of `admin.organization.projects.groups.roles`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Gives a project role to a group.
///
/// `POST /projects/{project_id}/groups/{group_id}/roles`
pub static CREATE: Operation = Operation::post(
    "admin.organization.projects.groups.roles.create",
    "/projects/{project_id}/groups/{group_id}/roles",
    "admin",
)
.path_params(&["project_id", "group_id"])
.params(Type::of::<
    crate::admin::organization::projects::groups::RoleCreateParams,
>("admin.organization.projects.groups.RoleCreateParams"))
.json()
.reply(Reply::Json(Type::of::<
    crate::admin::organization::groups::RoleCreateResponse,
>(
    "admin.organization.projects.groups.RoleCreateResponse",
)))
.admin();

/// Takes a project role away from a group.
///
/// `DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}`
pub static DELETE: Operation = Operation::delete(
    "admin.organization.projects.groups.roles.delete",
    "/projects/{project_id}/groups/{group_id}/roles/{role_id}",
    "admin",
)
.path_params(&["project_id", "group_id", "role_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::users::RoleDeleteResponse,
>(
    "admin.organization.projects.groups.RoleDeleteResponse",
)))
.admin();

/// Lists the project roles that a group holds.
///
/// `GET /projects/{project_id}/groups/{group_id}/roles`
pub static LIST: Operation = Operation::get(
    "admin.organization.projects.groups.roles.list",
    "/projects/{project_id}/groups/{group_id}/roles",
    "admin",
)
.path_params(&["project_id", "group_id"])
.query_params(&["after", "limit", "order"])
.params(Type::of::<
    crate::admin::organization::projects::groups::RoleListParams,
>("admin.organization.projects.groups.RoleListParams"))
.reply(Reply::Page(Page::of::<
    crate::pages::NextCursorPage<crate::admin::organization::users::RoleListResponse>,
>(
    PageClass::NextCursorPage,
    "admin.organization.projects.groups.RoleListResponse",
)))
.admin();

/// Fetches one project role as it is assigned to a group.
///
/// `GET /projects/{project_id}/groups/{group_id}/roles/{role_id}`
pub static RETRIEVE: Operation = Operation::get(
    "admin.organization.projects.groups.roles.retrieve",
    "/projects/{project_id}/groups/{group_id}/roles/{role_id}",
    "admin",
)
.path_params(&["project_id", "group_id", "role_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::users::RoleRetrieveResponse,
>(
    "admin.organization.projects.groups.RoleRetrieveResponse",
)))
.admin();
