//! Operations of `admin.organization.users.roles`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Gives an organization role to a member.
///
/// `POST /organization/users/{user_id}/roles`
pub static CREATE: Operation = Operation::post(
    "admin.organization.users.roles.create",
    "/organization/users/{user_id}/roles",
    "admin",
)
.path_params(&["user_id"])
.params(Type::of::<
    crate::admin::organization::users::RoleCreateParams,
>("admin.organization.users.RoleCreateParams"))
.json()
.reply(Reply::Json(Type::of::<
    crate::admin::organization::users::RoleCreateResponse,
>("admin.organization.users.RoleCreateResponse")))
.admin();

/// Takes an organization role away from a member.
///
/// `DELETE /organization/users/{user_id}/roles/{role_id}`
pub static DELETE: Operation = Operation::delete(
    "admin.organization.users.roles.delete",
    "/organization/users/{user_id}/roles/{role_id}",
    "admin",
)
.path_params(&["user_id", "role_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::users::RoleDeleteResponse,
>("admin.organization.users.RoleDeleteResponse")))
.admin();

/// Lists the organization roles that a member holds.
///
/// `GET /organization/users/{user_id}/roles`
pub static LIST: Operation = Operation::get(
    "admin.organization.users.roles.list",
    "/organization/users/{user_id}/roles",
    "admin",
)
.path_params(&["user_id"])
.query_params(&["after", "limit", "order"])
.params(
    Type::of::<crate::admin::organization::users::RoleListParams>(
        "admin.organization.users.RoleListParams",
    ),
)
.reply(Reply::Page(Page::of::<
    crate::pages::NextCursorPage<crate::admin::organization::users::RoleListResponse>,
>(
    PageClass::NextCursorPage,
    "admin.organization.users.RoleListResponse",
)))
.admin();

/// Fetches one organization role as it is assigned to a member.
///
/// `GET /organization/users/{user_id}/roles/{role_id}`
pub static RETRIEVE: Operation = Operation::get(
    "admin.organization.users.roles.retrieve",
    "/organization/users/{user_id}/roles/{role_id}",
    "admin",
)
.path_params(&["user_id", "role_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::users::RoleRetrieveResponse,
>(
    "admin.organization.users.RoleRetrieveResponse",
)))
.admin();
