//! Operations of `admin.organization.roles`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Creates a custom role with chosen permissions for the organization.
///
/// `POST /organization/roles`
pub static CREATE: Operation = Operation::post(
    "admin.organization.roles.create",
    "/organization/roles",
    "admin",
)
.params(Type::of::<crate::admin::organization::RoleCreateParams>(
    "admin.organization.RoleCreateParams",
))
.json()
.reply(Reply::Json(Type::of::<crate::admin::organization::Role>(
    "admin.organization.Role",
)))
.admin();

/// Deletes a custom role of the organization.
///
/// `DELETE /organization/roles/{role_id}`
pub static DELETE: Operation = Operation::delete(
    "admin.organization.roles.delete",
    "/organization/roles/{role_id}",
    "admin",
)
.path_params(&["role_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::RoleDeleteResponse,
>("admin.organization.RoleDeleteResponse")))
.admin();

/// Lists the predefined and custom roles of the organization.
///
/// `GET /organization/roles`
pub static LIST: Operation = Operation::get(
    "admin.organization.roles.list",
    "/organization/roles",
    "admin",
)
.query_params(&["after", "limit", "order"])
.params(Type::of::<crate::admin::organization::RoleListParams>(
    "admin.organization.RoleListParams",
))
.reply(Reply::Page(Page::of::<
    crate::pages::NextCursorPage<crate::admin::organization::Role>,
>(
    PageClass::NextCursorPage,
    "admin.organization.Role",
)))
.admin();

/// Fetches one role of the organization.
///
/// `GET /organization/roles/{role_id}`
pub static RETRIEVE: Operation = Operation::get(
    "admin.organization.roles.retrieve",
    "/organization/roles/{role_id}",
    "admin",
)
.path_params(&["role_id"])
.reply(Reply::Json(Type::of::<crate::admin::organization::Role>(
    "admin.organization.Role",
)))
.admin();

/// Changes the name, description or permissions of a custom role.
///
/// `POST /organization/roles/{role_id}`
pub static UPDATE: Operation = Operation::post(
    "admin.organization.roles.update",
    "/organization/roles/{role_id}",
    "admin",
)
.path_params(&["role_id"])
.params(Type::of::<crate::admin::organization::RoleUpdateParams>(
    "admin.organization.RoleUpdateParams",
))
.json()
.reply(Reply::Json(Type::of::<crate::admin::organization::Role>(
    "admin.organization.Role",
)))
.admin();
