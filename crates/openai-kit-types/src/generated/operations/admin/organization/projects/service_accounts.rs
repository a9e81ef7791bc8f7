//! Operations of `admin.organization.projects.service_accounts`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

pub mod api_keys;

/// Creates a service account in a project, with an API key shown only here.
///
/// `POST /organization/projects/{project_id}/service_accounts`
pub static CREATE: Operation = Operation::post(
    "admin.organization.projects.service_accounts.create",
    "/organization/projects/{project_id}/service_accounts",
    "admin",
)
.path_params(&["project_id"])
.params(Type::of::<
    crate::admin::organization::projects::ServiceAccountCreateParams,
>("admin.organization.projects.ServiceAccountCreateParams"))
.json()
.reply(Reply::Json(Type::of::<
    crate::admin::organization::projects::ServiceAccountCreateResponse,
>(
    "admin.organization.projects.ServiceAccountCreateResponse",
)))
.admin();

/// Deletes a service account from its project.
///
/// `DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}`
pub static DELETE: Operation = Operation::delete(
    "admin.organization.projects.service_accounts.delete",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    "admin",
)
.path_params(&["project_id", "service_account_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::projects::ServiceAccountDeleteResponse,
>(
    "admin.organization.projects.ServiceAccountDeleteResponse",
)))
.admin();

/// Lists the service accounts of a project.
///
/// `GET /organization/projects/{project_id}/service_accounts`
pub static LIST: Operation = Operation::get(
    "admin.organization.projects.service_accounts.list",
    "/organization/projects/{project_id}/service_accounts",
    "admin",
)
.path_params(&["project_id"])
.query_params(&["after", "limit"])
.params(Type::of::<
    crate::admin::organization::projects::ServiceAccountListParams,
>("admin.organization.projects.ServiceAccountListParams"))
.reply(Reply::Page(Page::of::<
    crate::pages::ConversationCursorPage<
        crate::admin::organization::projects::ProjectServiceAccount,
    >,
>(
    PageClass::ConversationCursorPage,
    "admin.organization.projects.ProjectServiceAccount",
)))
.admin();

/// Fetches one service account of a project.
///
/// `GET /organization/projects/{project_id}/service_accounts/{service_account_id}`
pub static RETRIEVE: Operation = Operation::get(
    "admin.organization.projects.service_accounts.retrieve",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    "admin",
)
.path_params(&["project_id", "service_account_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::projects::ProjectServiceAccount,
>(
    "admin.organization.projects.ProjectServiceAccount",
)))
.admin();

/// Changes the name or role of a service account.
///
/// `POST /organization/projects/{project_id}/service_accounts/{service_account_id}`
pub static UPDATE: Operation = Operation::post(
    "admin.organization.projects.service_accounts.update",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    "admin",
)
.path_params(&["project_id", "service_account_id"])
.params(Type::of::<
    crate::admin::organization::projects::ServiceAccountUpdateParams,
>("admin.organization.projects.ServiceAccountUpdateParams"))
.json()
.reply(Reply::Json(Type::of::<
    crate::admin::organization::projects::ProjectServiceAccount,
>(
    "admin.organization.projects.ProjectServiceAccount",
)))
.admin();
