//! Operations of `admin.organization.groups`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

pub mod roles;
pub mod users;

/// Creates a group of members in the organization.
///
/// `POST /organization/groups`
pub static CREATE: Operation = Operation::post(
    "admin.organization.groups.create",
    "/organization/groups",
    "admin",
)
.params(Type::of::<crate::admin::organization::GroupCreateParams>(
    "admin.organization.GroupCreateParams",
))
.json()
.reply(Reply::Json(Type::of::<crate::admin::organization::Group>(
    "admin.organization.Group",
)))
.admin();

/// Deletes a group; its members stay in the organization.
///
/// `DELETE /organization/groups/{group_id}`
pub static DELETE: Operation = Operation::delete(
    "admin.organization.groups.delete",
    "/organization/groups/{group_id}",
    "admin",
)
.path_params(&["group_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::GroupDeleteResponse,
>("admin.organization.GroupDeleteResponse")))
.admin();

/// Lists the groups of the organization.
///
/// `GET /organization/groups`
pub static LIST: Operation = Operation::get(
    "admin.organization.groups.list",
    "/organization/groups",
    "admin",
)
.query_params(&["after", "limit", "order"])
.params(Type::of::<crate::admin::organization::GroupListParams>(
    "admin.organization.GroupListParams",
))
.reply(Reply::Page(Page::of::<
    crate::pages::NextCursorPage<crate::admin::organization::Group>,
>(
    PageClass::NextCursorPage,
    "admin.organization.Group",
)))
.admin();

/// Fetches one group.
///
/// `GET /organization/groups/{group_id}`
pub static RETRIEVE: Operation = Operation::get(
    "admin.organization.groups.retrieve",
    "/organization/groups/{group_id}",
    "admin",
)
.path_params(&["group_id"])
.reply(Reply::Json(Type::of::<crate::admin::organization::Group>(
    "admin.organization.Group",
)))
.admin();

/// Renames a group.
///
/// `POST /organization/groups/{group_id}`
pub static UPDATE: Operation = Operation::post(
    "admin.organization.groups.update",
    "/organization/groups/{group_id}",
    "admin",
)
.path_params(&["group_id"])
.params(Type::of::<crate::admin::organization::GroupUpdateParams>(
    "admin.organization.GroupUpdateParams",
))
.json()
.reply(Reply::Json(Type::of::<
    crate::admin::organization::GroupUpdateResponse,
>("admin.organization.GroupUpdateResponse")))
.admin();
