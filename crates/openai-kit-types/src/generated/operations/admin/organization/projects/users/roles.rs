//! Operations of `admin.organization.projects.users.roles`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Gives a project role to a user.
///
/// `POST /projects/{project_id}/users/{user_id}/roles`
pub static CREATE: Operation = Operation::post(
    "admin.organization.projects.users.roles.create",
    "/projects/{project_id}/users/{user_id}/roles",
    "admin",
)
.path_params(&["project_id", "user_id"])
.params(Type::of::<
    crate::admin::organization::projects::users::RoleCreateParams,
>("admin.organization.projects.users.RoleCreateParams"))
.json()
.reply(Reply::Json(Type::of::<
    crate::admin::organization::users::RoleCreateResponse,
>(
    "admin.organization.projects.users.RoleCreateResponse",
)))
.admin();

/// Takes a project role away from a user.
///
/// `DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}`
pub static DELETE: Operation = Operation::delete(
    "admin.organization.projects.users.roles.delete",
    "/projects/{project_id}/users/{user_id}/roles/{role_id}",
    "admin",
)
.path_params(&["project_id", "user_id", "role_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::users::RoleDeleteResponse,
>(
    "admin.organization.projects.users.RoleDeleteResponse",
)))
.admin();

/// Lists the project roles that a user holds.
///
/// `GET /projects/{project_id}/users/{user_id}/roles`
pub static LIST: Operation = Operation::get(
    "admin.organization.projects.users.roles.list",
    "/projects/{project_id}/users/{user_id}/roles",
    "admin",
)
.path_params(&["project_id", "user_id"])
.query_params(&["after", "limit", "order"])
.params(Type::of::<
    crate::admin::organization::projects::users::RoleListParams,
>("admin.organization.projects.users.RoleListParams"))
.reply(Reply::Page(Page::of::<
    crate::pages::NextCursorPage<crate::admin::organization::users::RoleListResponse>,
>(
    PageClass::NextCursorPage,
    "admin.organization.projects.users.RoleListResponse",
)))
.admin();

/// Fetches one project role as it is assigned to a user.
///
/// `GET /projects/{project_id}/users/{user_id}/roles/{role_id}`
pub static RETRIEVE: Operation = Operation::get(
    "admin.organization.projects.users.roles.retrieve",
    "/projects/{project_id}/users/{user_id}/roles/{role_id}",
    "admin",
)
.path_params(&["project_id", "user_id", "role_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::users::RoleRetrieveResponse,
>(
    "admin.organization.projects.users.RoleRetrieveResponse",
)))
.admin();
