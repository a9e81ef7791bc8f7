//! Operations of `admin.organization.external_keys`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Registers an encryption key that lives in AWS, Google Cloud, Azure or Oracle Cloud.
///
/// `POST /organization/external_keys`
pub static CREATE: Operation = Operation::post(
    "admin.organization.external_keys.create",
    "/organization/external_keys",
    "admin",
)
.params(Type::of::<
    crate::admin::organization::ExternalKeyCreateParams,
>("admin.organization.ExternalKeyCreateParams"))
.json()
.reply(Reply::Json(Type::of::<
    crate::admin::organization::ExternalKey,
>("admin.organization.ExternalKey")))
.admin();

/// Removes an external key and returns it as it was.
///
/// `DELETE /organization/external_keys/{external_key_id}`
pub static DELETE: Operation = Operation::delete(
    "admin.organization.external_keys.delete",
    "/organization/external_keys/{external_key_id}",
    "admin",
)
.path_params(&["external_key_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::ExternalKey,
>("admin.organization.ExternalKey")))
.admin();

/// Lists the registered external keys, optionally of one purpose.
///
/// `GET /organization/external_keys`
pub static LIST: Operation = Operation::get(
    "admin.organization.external_keys.list",
    "/organization/external_keys",
    "admin",
)
.query_params(&["after", "limit", "order", "purpose"])
.params(
    Type::of::<crate::admin::organization::ExternalKeyListParams>(
        "admin.organization.ExternalKeyListParams",
    ),
)
.reply(Reply::Page(Page::of::<
    crate::pages::CursorPage<crate::admin::organization::ExternalKey>,
>(
    PageClass::CursorPage,
    "admin.organization.ExternalKey",
)))
.admin();

/// Fetches one external key.
///
/// `GET /organization/external_keys/{external_key_id}`
pub static RETRIEVE: Operation = Operation::get(
    "admin.organization.external_keys.retrieve",
    "/organization/external_keys/{external_key_id}",
    "admin",
)
.path_params(&["external_key_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::ExternalKey,
>("admin.organization.ExternalKey")))
.admin();

/// Checks whether an external key can be reached and used.
///
/// `POST /organization/external_keys/{external_key_id}/validate`
pub static VALIDATE: Operation = Operation::post(
    "admin.organization.external_keys.validate",
    "/organization/external_keys/{external_key_id}/validate",
    "admin",
)
.path_params(&["external_key_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::ExternalKeyValidateResponse,
>(
    "admin.organization.ExternalKeyValidateResponse",
)))
.admin();
