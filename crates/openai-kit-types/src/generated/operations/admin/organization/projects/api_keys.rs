//! Operations of `admin.organization.projects.api_keys`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Deletes an API key of a project.
///
/// `DELETE /organization/projects/{project_id}/api_keys/{api_key_id}`
pub static DELETE: Operation = Operation::delete(
    "admin.organization.projects.api_keys.delete",
    "/organization/projects/{project_id}/api_keys/{api_key_id}",
    "admin",
)
.path_params(&["project_id", "api_key_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::projects::APIKeyDeleteResponse,
>(
    "admin.organization.projects.APIKeyDeleteResponse",
)))
.admin();

/// Lists the API keys of a project with redacted values.
///
/// `GET /organization/projects/{project_id}/api_keys`
pub static LIST: Operation = Operation::get(
    "admin.organization.projects.api_keys.list",
    "/organization/projects/{project_id}/api_keys",
    "admin",
)
.path_params(&["project_id"])
.query_params(&["after", "limit", "owner_project_access"])
.params(Type::of::<
    crate::admin::organization::projects::APIKeyListParams,
>("admin.organization.projects.APIKeyListParams"))
.reply(Reply::Page(Page::of::<
    crate::pages::ConversationCursorPage<crate::admin::organization::projects::ProjectAPIKey>,
>(
    PageClass::ConversationCursorPage,
    "admin.organization.projects.ProjectAPIKey",
)))
.admin();

/// Fetches one API key of a project with its value redacted.
///
/// `GET /organization/projects/{project_id}/api_keys/{api_key_id}`
pub static RETRIEVE: Operation = Operation::get(
    "admin.organization.projects.api_keys.retrieve",
    "/organization/projects/{project_id}/api_keys/{api_key_id}",
    "admin",
)
.path_params(&["project_id", "api_key_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::projects::ProjectAPIKey,
>("admin.organization.projects.ProjectAPIKey")))
.admin();

/// Changes the scopes or expiry of a project key; an empty scope list lifts all limits.
///
/// `POST /organization/projects/{project_id}/api_keys/{api_key_id}`
pub static UPDATE: Operation = Operation::post(
    "admin.organization.projects.api_keys.update",
    "/organization/projects/{project_id}/api_keys/{api_key_id}",
    "admin",
)
.path_params(&["project_id", "api_key_id"])
.params(Type::of::<
    crate::admin::organization::projects::APIKeyUpdateParams,
>("admin.organization.projects.APIKeyUpdateParams"))
.json()
.reply(Reply::Json(Type::of::<
    crate::admin::organization::projects::ProjectAPIKey,
>("admin.organization.projects.ProjectAPIKey")))
.admin();
