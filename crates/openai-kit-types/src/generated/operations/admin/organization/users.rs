//! Operations of `admin.organization.users`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

pub mod roles;

/// Removes a member from the organization.
///
/// `DELETE /organization/users/{user_id}`
pub static DELETE: Operation = Operation::delete(
    "admin.organization.users.delete",
    "/organization/users/{user_id}",
    "admin",
)
.path_params(&["user_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::UserDeleteResponse,
>("admin.organization.UserDeleteResponse")))
.admin();

/// Lists the members of the organization.
///
/// `GET /organization/users`
pub static LIST: Operation = Operation::get(
    "admin.organization.users.list",
    "/organization/users",
    "admin",
)
.query_params(&["after", "emails", "limit"])
.params(Type::of::<crate::admin::organization::UserListParams>(
    "admin.organization.UserListParams",
))
.reply(Reply::Page(Page::of::<
    crate::pages::ConversationCursorPage<crate::admin::organization::OrganizationUser>,
>(
    PageClass::ConversationCursorPage,
    "admin.organization.OrganizationUser",
)))
.admin();

/// Fetches one member of the organization.
///
/// `GET /organization/users/{user_id}`
pub static RETRIEVE: Operation = Operation::get(
    "admin.organization.users.retrieve",
    "/organization/users/{user_id}",
    "admin",
)
.path_params(&["user_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::OrganizationUser,
>("admin.organization.OrganizationUser")))
.admin();

/// Changes the role or profile of a member of the organization.
///
/// `POST /organization/users/{user_id}`
pub static UPDATE: Operation = Operation::post(
    "admin.organization.users.update",
    "/organization/users/{user_id}",
    "admin",
)
.path_params(&["user_id"])
.params(Type::of::<crate::admin::organization::UserUpdateParams>(
    "admin.organization.UserUpdateParams",
))
.json()
.reply(Reply::Json(Type::of::<
    crate::admin::organization::OrganizationUser,
>("admin.organization.OrganizationUser")))
.admin();
