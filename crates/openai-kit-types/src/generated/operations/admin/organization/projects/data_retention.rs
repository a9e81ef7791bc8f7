//! Operations of `admin.organization.projects.data_retention`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

/// Fetches the data retention setting of a project.
///
/// `GET /organization/projects/{project_id}/data_retention`
pub static RETRIEVE: Operation = Operation::get(
    "admin.organization.projects.data_retention.retrieve",
    "/organization/projects/{project_id}/data_retention",
    "admin",
)
.path_params(&["project_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::projects::ProjectDataRetention,
>(
    "admin.organization.projects.ProjectDataRetention",
)))
.admin();

/// Sets data retention for a project or returns it to the organization default.
///
/// `POST /organization/projects/{project_id}/data_retention`
pub static UPDATE: Operation = Operation::post(
    "admin.organization.projects.data_retention.update",
    "/organization/projects/{project_id}/data_retention",
    "admin",
)
.path_params(&["project_id"])
.params(Type::of::<
    crate::admin::organization::projects::DataRetentionUpdateParams,
>("admin.organization.projects.DataRetentionUpdateParams"))
.json()
.reply(Reply::Json(Type::of::<
    crate::admin::organization::projects::ProjectDataRetention,
>(
    "admin.organization.projects.ProjectDataRetention",
)))
.admin();
