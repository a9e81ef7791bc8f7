//! Operations of `admin.organization.projects.users`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

pub mod roles;

/// Adds an organization member to a project.
///
/// `POST /organization/projects/{project_id}/users`
pub static CREATE: Operation = Operation::post(
    "admin.organization.projects.users.create",
    "/organization/projects/{project_id}/users",
    "admin",
)
.path_params(&["project_id"])
.params(Type::of::<
    crate::admin::organization::projects::UserCreateParams,
>("admin.organization.projects.UserCreateParams"))
.json()
.reply(Reply::Json(Type::of::<
    crate::admin::organization::projects::ProjectUser,
>("admin.organization.projects.ProjectUser")))
.admin();

/// Takes a user out of a project.
///
/// `DELETE /organization/projects/{project_id}/users/{user_id}`
pub static DELETE: Operation = Operation::delete(
    "admin.organization.projects.users.delete",
    "/organization/projects/{project_id}/users/{user_id}",
    "admin",
)
.path_params(&["project_id", "user_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::projects::UserDeleteResponse,
>(
    "admin.organization.projects.UserDeleteResponse",
)))
.admin();

/// Lists the users of a project.
///
/// `GET /organization/projects/{project_id}/users`
pub static LIST: Operation = Operation::get(
    "admin.organization.projects.users.list",
    "/organization/projects/{project_id}/users",
    "admin",
)
.path_params(&["project_id"])
.query_params(&["after", "limit"])
.params(Type::of::<
    crate::admin::organization::projects::UserListParams,
>("admin.organization.projects.UserListParams"))
.reply(Reply::Page(Page::of::<
    crate::pages::ConversationCursorPage<crate::admin::organization::projects::ProjectUser>,
>(
    PageClass::ConversationCursorPage,
    "admin.organization.projects.ProjectUser",
)))
.admin();

/// Fetches one user of a project.
///
/// `GET /organization/projects/{project_id}/users/{user_id}`
pub static RETRIEVE: Operation = Operation::get(
    "admin.organization.projects.users.retrieve",
    "/organization/projects/{project_id}/users/{user_id}",
    "admin",
)
.path_params(&["project_id", "user_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::projects::ProjectUser,
>("admin.organization.projects.ProjectUser")))
.admin();

/// Changes the role of a user in a project.
///
/// `POST /organization/projects/{project_id}/users/{user_id}`
pub static UPDATE: Operation = Operation::post(
    "admin.organization.projects.users.update",
    "/organization/projects/{project_id}/users/{user_id}",
    "admin",
)
.path_params(&["project_id", "user_id"])
.params(Type::of::<
    crate::admin::organization::projects::UserUpdateParams,
>("admin.organization.projects.UserUpdateParams"))
.json()
.reply(Reply::Json(Type::of::<
    crate::admin::organization::projects::ProjectUser,
>("admin.organization.projects.ProjectUser")))
.admin();
