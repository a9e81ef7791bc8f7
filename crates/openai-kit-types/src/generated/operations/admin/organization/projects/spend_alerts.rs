//! Operations of `admin.organization.projects.spend_alerts`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Sets up a notification for when a project's monthly spending reaches an amount.
///
/// `POST /organization/projects/{project_id}/spend_alerts`
pub static CREATE: Operation = Operation::post(
    "admin.organization.projects.spend_alerts.create",
    "/organization/projects/{project_id}/spend_alerts",
    "admin",
)
.path_params(&["project_id"])
.params(Type::of::<
    crate::admin::organization::projects::SpendAlertCreateParams,
>("admin.organization.projects.SpendAlertCreateParams"))
.json()
.reply(Reply::Json(Type::of::<
    crate::admin::organization::projects::ProjectSpendAlert,
>(
    "admin.organization.projects.ProjectSpendAlert",
)))
.admin();

/// Deletes a spend alert of a project.
///
/// `DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}`
pub static DELETE: Operation = Operation::delete(
    "admin.organization.projects.spend_alerts.delete",
    "/organization/projects/{project_id}/spend_alerts/{alert_id}",
    "admin",
)
.path_params(&["project_id", "alert_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::projects::ProjectSpendAlertDeleted,
>(
    "admin.organization.projects.ProjectSpendAlertDeleted",
)))
.admin();

/// Lists the spend alerts of a project.
///
/// `GET /organization/projects/{project_id}/spend_alerts`
pub static LIST: Operation = Operation::get(
    "admin.organization.projects.spend_alerts.list",
    "/organization/projects/{project_id}/spend_alerts",
    "admin",
)
.path_params(&["project_id"])
.query_params(&["after", "before", "limit", "order"])
.params(Type::of::<
    crate::admin::organization::projects::SpendAlertListParams,
>("admin.organization.projects.SpendAlertListParams"))
.reply(Reply::Page(Page::of::<
    crate::pages::ConversationCursorPage<crate::admin::organization::projects::ProjectSpendAlert>,
>(
    PageClass::ConversationCursorPage,
    "admin.organization.projects.ProjectSpendAlert",
)))
.admin();

/// Fetches one spend alert of a project.
///
/// `GET /organization/projects/{project_id}/spend_alerts/{alert_id}`
pub static RETRIEVE: Operation = Operation::get(
    "admin.organization.projects.spend_alerts.retrieve",
    "/organization/projects/{project_id}/spend_alerts/{alert_id}",
    "admin",
)
.path_params(&["project_id", "alert_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::projects::ProjectSpendAlert,
>(
    "admin.organization.projects.ProjectSpendAlert",
)))
.admin();

/// Changes the amount or recipients of a project's spend alert.
///
/// `POST /organization/projects/{project_id}/spend_alerts/{alert_id}`
pub static UPDATE: Operation = Operation::post(
    "admin.organization.projects.spend_alerts.update",
    "/organization/projects/{project_id}/spend_alerts/{alert_id}",
    "admin",
)
.path_params(&["project_id", "alert_id"])
.params(Type::of::<
    crate::admin::organization::projects::SpendAlertUpdateParams,
>("admin.organization.projects.SpendAlertUpdateParams"))
.json()
.reply(Reply::Json(Type::of::<
    crate::admin::organization::projects::ProjectSpendAlert,
>(
    "admin.organization.projects.ProjectSpendAlert",
)))
.admin();
