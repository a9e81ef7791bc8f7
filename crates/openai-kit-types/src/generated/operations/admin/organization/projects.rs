//! Operations of `admin.organization.projects`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

pub mod api_keys;
pub mod certificates;
pub mod data_retention;
pub mod groups;
pub mod hosted_tool_permissions;
pub mod model_permissions;
pub mod rate_limits;
pub mod roles;
pub mod service_accounts;
pub mod service_tier_settings;
pub mod spend_alerts;
pub mod spend_limit;
pub mod users;

/// Archives a project, so that it can no longer be used.
///
/// `POST /organization/projects/{project_id}/archive`
pub static ARCHIVE: Operation = Operation::post(
    "admin.organization.projects.archive",
    "/organization/projects/{project_id}/archive",
    "admin",
)
.path_params(&["project_id"])
.reply(Reply::Json(
    Type::of::<crate::admin::organization::Project>("admin.organization.Project"),
))
.admin();

/// Creates a project in the organization.
///
/// `POST /organization/projects`
pub static CREATE: Operation = Operation::post(
    "admin.organization.projects.create",
    "/organization/projects",
    "admin",
)
.params(Type::of::<crate::admin::organization::ProjectCreateParams>(
    "admin.organization.ProjectCreateParams",
))
.json()
.reply(Reply::Json(
    Type::of::<crate::admin::organization::Project>("admin.organization.Project"),
))
.admin();

/// Lists the projects, optionally including archived ones.
///
/// `GET /organization/projects`
pub static LIST: Operation = Operation::get(
    "admin.organization.projects.list",
    "/organization/projects",
    "admin",
)
.query_params(&["after", "include_archived", "limit"])
.params(Type::of::<crate::admin::organization::ProjectListParams>(
    "admin.organization.ProjectListParams",
))
.reply(Reply::Page(Page::of::<
    crate::pages::ConversationCursorPage<crate::admin::organization::Project>,
>(
    PageClass::ConversationCursorPage,
    "admin.organization.Project",
)))
.admin();

/// Fetches one project.
///
/// `GET /organization/projects/{project_id}`
pub static RETRIEVE: Operation = Operation::get(
    "admin.organization.projects.retrieve",
    "/organization/projects/{project_id}",
    "admin",
)
.path_params(&["project_id"])
.reply(Reply::Json(
    Type::of::<crate::admin::organization::Project>("admin.organization.Project"),
))
.admin();

/// Changes the name, geography or external key of a project.
///
/// `POST /organization/projects/{project_id}`
pub static UPDATE: Operation = Operation::post(
    "admin.organization.projects.update",
    "/organization/projects/{project_id}",
    "admin",
)
.path_params(&["project_id"])
.params(Type::of::<crate::admin::organization::ProjectUpdateParams>(
    "admin.organization.ProjectUpdateParams",
))
.json()
.reply(Reply::Json(
    Type::of::<crate::admin::organization::Project>("admin.organization.Project"),
))
.admin();
