//! Operations of `admin.organization.projects.spend_limit`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

/// Lifts the spend limit of a project.
///
/// `DELETE /organization/projects/{project_id}/spend_limit`
pub static DELETE: Operation = Operation::delete(
    "admin.organization.projects.spend_limit.delete",
    "/organization/projects/{project_id}/spend_limit",
    "admin",
)
.path_params(&["project_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::projects::ProjectSpendLimitDeleted,
>(
    "admin.organization.projects.ProjectSpendLimitDeleted",
)))
.admin();

/// Fetches the monthly spend limit of a project.
///
/// `GET /organization/projects/{project_id}/spend_limit`
pub static RETRIEVE: Operation = Operation::get(
    "admin.organization.projects.spend_limit.retrieve",
    "/organization/projects/{project_id}/spend_limit",
    "admin",
)
.path_params(&["project_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::projects::ProjectSpendLimit,
>(
    "admin.organization.projects.ProjectSpendLimit",
)))
.admin();

/// Sets the monthly spend limit of a project.
///
/// `POST /organization/projects/{project_id}/spend_limit`
pub static UPDATE: Operation = Operation::post(
    "admin.organization.projects.spend_limit.update",
    "/organization/projects/{project_id}/spend_limit",
    "admin",
)
.path_params(&["project_id"])
.params(Type::of::<
    crate::admin::organization::projects::SpendLimitUpdateParams,
>("admin.organization.projects.SpendLimitUpdateParams"))
.json()
.reply(Reply::Json(Type::of::<
    crate::admin::organization::projects::ProjectSpendLimit,
>(
    "admin.organization.projects.ProjectSpendLimit",
)))
.admin();
