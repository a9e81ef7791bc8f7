//! Operations of `admin.organization.groups.roles`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Gives an organization role to all members of a group.
///
/// `POST /organization/groups/{group_id}/roles`
pub static CREATE: Operation = Operation::post(
    "admin.organization.groups.roles.create",
    "/organization/groups/{group_id}/roles",
    "admin",
)
.path_params(&["group_id"])
.params(Type::of::<
    crate::admin::organization::groups::RoleCreateParams,
>("admin.organization.groups.RoleCreateParams"))
.json()
.reply(Reply::Json(Type::of::<
    crate::admin::organization::groups::RoleCreateResponse,
>(
    "admin.organization.groups.RoleCreateResponse",
)))
.admin();

/// Takes an organization role away from a group.
///
/// `DELETE /organization/groups/{group_id}/roles/{role_id}`
pub static DELETE: Operation = Operation::delete(
    "admin.organization.groups.roles.delete",
    "/organization/groups/{group_id}/roles/{role_id}",
    "admin",
)
.path_params(&["group_id", "role_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::users::RoleDeleteResponse,
>(
    "admin.organization.groups.RoleDeleteResponse",
)))
.admin();

/// Lists the organization roles that a group holds.
///
/// `GET /organization/groups/{group_id}/roles`
pub static LIST: Operation = Operation::get(
    "admin.organization.groups.roles.list",
    "/organization/groups/{group_id}/roles",
    "admin",
)
.path_params(&["group_id"])
.query_params(&["after", "limit", "order"])
.params(
    Type::of::<crate::admin::organization::groups::RoleListParams>(
        "admin.organization.groups.RoleListParams",
    ),
)
.reply(Reply::Page(Page::of::<
    crate::pages::NextCursorPage<crate::admin::organization::users::RoleListResponse>,
>(
    PageClass::NextCursorPage,
    "admin.organization.groups.RoleListResponse",
)))
.admin();

/// Fetches one organization role as it is assigned to a group.
///
/// `GET /organization/groups/{group_id}/roles/{role_id}`
pub static RETRIEVE: Operation = Operation::get(
    "admin.organization.groups.roles.retrieve",
    "/organization/groups/{group_id}/roles/{role_id}",
    "admin",
)
.path_params(&["group_id", "role_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::users::RoleRetrieveResponse,
>(
    "admin.organization.groups.RoleRetrieveResponse",
)))
.admin();
