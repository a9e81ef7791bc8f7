//! Operations of `admin.organization.groups.users`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Adds a member to a group.
///
/// `POST /organization/groups/{group_id}/users`
pub static CREATE: Operation = Operation::post(
    "admin.organization.groups.users.create",
    "/organization/groups/{group_id}/users",
    "admin",
)
.path_params(&["group_id"])
.params(Type::of::<
    crate::admin::organization::groups::UserCreateParams,
>("admin.organization.groups.UserCreateParams"))
.json()
.reply(Reply::Json(Type::of::<
    crate::admin::organization::groups::UserCreateResponse,
>(
    "admin.organization.groups.UserCreateResponse",
)))
.admin();

/// Takes a member out of a group.
///
/// `DELETE /organization/groups/{group_id}/users/{user_id}`
pub static DELETE: Operation = Operation::delete(
    "admin.organization.groups.users.delete",
    "/organization/groups/{group_id}/users/{user_id}",
    "admin",
)
.path_params(&["group_id", "user_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::groups::UserDeleteResponse,
>(
    "admin.organization.groups.UserDeleteResponse",
)))
.admin();

/// Lists the members of a group.
///
/// `GET /organization/groups/{group_id}/users`
pub static LIST: Operation = Operation::get(
    "admin.organization.groups.users.list",
    "/organization/groups/{group_id}/users",
    "admin",
)
.path_params(&["group_id"])
.query_params(&["after", "limit", "order"])
.params(
    Type::of::<crate::admin::organization::groups::UserListParams>(
        "admin.organization.groups.UserListParams",
    ),
)
.reply(Reply::Page(Page::of::<
    crate::pages::NextCursorPage<crate::admin::organization::groups::OrganizationGroupUser>,
>(
    PageClass::NextCursorPage,
    "admin.organization.groups.OrganizationGroupUser",
)))
.admin();

/// Fetches one member of a group.
///
/// `GET /organization/groups/{group_id}/users/{user_id}`
pub static RETRIEVE: Operation = Operation::get(
    "admin.organization.groups.users.retrieve",
    "/organization/groups/{group_id}/users/{user_id}",
    "admin",
)
.path_params(&["group_id", "user_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::groups::UserRetrieveResponse,
>(
    "admin.organization.groups.UserRetrieveResponse",
)))
.admin();
