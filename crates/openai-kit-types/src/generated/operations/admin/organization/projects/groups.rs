//! Operations of `admin.organization.projects.groups`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

pub mod roles;

/// Gives a group access to a project.
///
/// `POST /organization/projects/{project_id}/groups`
pub static CREATE: Operation = Operation::post(
    "admin.organization.projects.groups.create",
    "/organization/projects/{project_id}/groups",
    "admin",
)
.path_params(&["project_id"])
.params(Type::of::<
    crate::admin::organization::projects::GroupCreateParams,
>("admin.organization.projects.GroupCreateParams"))
.json()
.reply(Reply::Json(Type::of::<
    crate::admin::organization::projects::ProjectGroup,
>("admin.organization.projects.ProjectGroup")))
.admin();

/// Takes a group's access to a project away.
///
/// `DELETE /organization/projects/{project_id}/groups/{group_id}`
pub static DELETE: Operation = Operation::delete(
    "admin.organization.projects.groups.delete",
    "/organization/projects/{project_id}/groups/{group_id}",
    "admin",
)
.path_params(&["project_id", "group_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::projects::GroupDeleteResponse,
>(
    "admin.organization.projects.GroupDeleteResponse",
)))
.admin();

/// Lists the groups with access to a project.
///
/// `GET /organization/projects/{project_id}/groups`
pub static LIST: Operation = Operation::get(
    "admin.organization.projects.groups.list",
    "/organization/projects/{project_id}/groups",
    "admin",
)
.path_params(&["project_id"])
.query_params(&["after", "limit", "order"])
.params(Type::of::<
    crate::admin::organization::projects::GroupListParams,
>("admin.organization.projects.GroupListParams"))
.reply(Reply::Page(Page::of::<
    crate::pages::NextCursorPage<crate::admin::organization::projects::ProjectGroup>,
>(
    PageClass::NextCursorPage,
    "admin.organization.projects.ProjectGroup",
)))
.admin();

/// Fetches one group's access to a project.
///
/// `GET /organization/projects/{project_id}/groups/{group_id}`
pub static RETRIEVE: Operation = Operation::get(
    "admin.organization.projects.groups.retrieve",
    "/organization/projects/{project_id}/groups/{group_id}",
    "admin",
)
.path_params(&["project_id", "group_id"])
.query_params(&["group_type"])
.params(Type::of::<
    crate::admin::organization::projects::GroupRetrieveParams,
>("admin.organization.projects.GroupRetrieveParams"))
.reply(Reply::Json(Type::of::<
    crate::admin::organization::projects::ProjectGroup,
>("admin.organization.projects.ProjectGroup")))
.admin();
