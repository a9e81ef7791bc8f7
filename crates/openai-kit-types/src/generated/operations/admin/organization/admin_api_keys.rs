//! Operations of `admin.organization.admin_api_keys`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Creates an admin API key; the full value is only shown here.
///
/// `POST /organization/admin_api_keys`
pub static CREATE: Operation = Operation::post(
    "admin.organization.admin_api_keys.create",
    "/organization/admin_api_keys",
    "admin",
)
.params(Type::of::<
    crate::admin::organization::AdminAPIKeyCreateParams,
>("admin.organization.AdminAPIKeyCreateParams"))
.json()
.reply(Reply::Json(Type::of::<
    crate::admin::organization::AdminAPIKeyCreateResponse,
>(
    "admin.organization.AdminAPIKeyCreateResponse",
)))
.admin();

/// Deletes an admin API key, which ends its use at once.
///
/// `DELETE /organization/admin_api_keys/{key_id}`
pub static DELETE: Operation = Operation::delete(
    "admin.organization.admin_api_keys.delete",
    "/organization/admin_api_keys/{key_id}",
    "admin",
)
.path_params(&["key_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::AdminAPIKeyDeleteResponse,
>(
    "admin.organization.AdminAPIKeyDeleteResponse",
)))
.admin();

/// Lists the admin API keys with redacted values.
///
/// `GET /organization/admin_api_keys`
pub static LIST: Operation = Operation::get(
    "admin.organization.admin_api_keys.list",
    "/organization/admin_api_keys",
    "admin",
)
.query_params(&["after", "limit", "order"])
.params(
    Type::of::<crate::admin::organization::AdminAPIKeyListParams>(
        "admin.organization.AdminAPIKeyListParams",
    ),
)
.reply(Reply::Page(Page::of::<
    crate::pages::CursorPage<crate::admin::organization::AdminAPIKey>,
>(
    PageClass::CursorPage,
    "admin.organization.AdminAPIKey",
)))
.admin();

/// Fetches one admin API key with its value redacted.
///
/// `GET /organization/admin_api_keys/{key_id}`
pub static RETRIEVE: Operation = Operation::get(
    "admin.organization.admin_api_keys.retrieve",
    "/organization/admin_api_keys/{key_id}",
    "admin",
)
.path_params(&["key_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::AdminAPIKey,
>("admin.organization.AdminAPIKey")))
.admin();
