//! Operations of `admin.organization.projects.service_accounts.api_keys`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

/// Creates a further API key for a service account; its value is only shown here.
///
/// `POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys`
pub static CREATE: Operation = Operation::post(
    "admin.organization.projects.service_accounts.api_keys.create",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys",
    "admin",
)
.path_params(&["project_id", "service_account_id"])
.params(Type::of::<
    crate::admin::organization::projects::service_accounts::APIKeyCreateParams,
>(
    "admin.organization.projects.service_accounts.APIKeyCreateParams",
))
.json()
.reply(Reply::Json(Type::of::<
    crate::admin::organization::projects::service_accounts::APIKeyCreateResponse,
>(
    "admin.organization.projects.service_accounts.APIKeyCreateResponse",
)))
.admin();
