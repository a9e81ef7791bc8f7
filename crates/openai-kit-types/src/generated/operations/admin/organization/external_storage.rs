//! Operations of `admin.organization.external_storage`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Connects a customer-owned storage bucket to a project.
///
/// `POST /organization/external_storage`
pub static CREATE: Operation = Operation::post(
    "admin.organization.external_storage.create",
    "/organization/external_storage",
    "admin",
)
.params(Type::of::<
    crate::admin::organization::ExternalStorageCreateParams,
>("admin.organization.ExternalStorageCreateParams"))
.json()
.reply(Reply::Json(Type::of::<
    crate::admin::organization::ExternalStorageConfiguration,
>(
    "admin.organization.ExternalStorageConfiguration",
)))
.admin();

/// Disconnects an external storage bucket.
///
/// `DELETE /organization/external_storage/{external_storage_id}`
pub static DELETE: Operation = Operation::delete(
    "admin.organization.external_storage.delete",
    "/organization/external_storage/{external_storage_id}",
    "admin",
)
.path_params(&["external_storage_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::ExternalStorageDeleted,
>("admin.organization.ExternalStorageDeleted")))
.admin();

/// Lists the external storage connections, optionally of one project.
///
/// `GET /organization/external_storage`
pub static LIST: Operation = Operation::get(
    "admin.organization.external_storage.list",
    "/organization/external_storage",
    "admin",
)
.query_params(&["after", "limit", "order", "project_id"])
.params(Type::of::<
    crate::admin::organization::ExternalStorageListParams,
>("admin.organization.ExternalStorageListParams"))
.reply(Reply::Page(Page::of::<
    crate::pages::CursorPage<crate::admin::organization::ExternalStorageConfiguration>,
>(
    PageClass::CursorPage,
    "admin.organization.ExternalStorageConfiguration",
)))
.admin();

/// Fetches one external storage connection and its health.
///
/// `GET /organization/external_storage/{external_storage_id}`
pub static RETRIEVE: Operation = Operation::get(
    "admin.organization.external_storage.retrieve",
    "/organization/external_storage/{external_storage_id}",
    "admin",
)
.path_params(&["external_storage_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::ExternalStorageConfiguration,
>(
    "admin.organization.ExternalStorageConfiguration",
)))
.admin();

/// Checks the access to an external storage bucket and updates its status.
///
/// `POST /organization/external_storage/{external_storage_id}/validate`
pub static VALIDATE: Operation = Operation::post(
    "admin.organization.external_storage.validate",
    "/organization/external_storage/{external_storage_id}/validate",
    "admin",
)
.path_params(&["external_storage_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::ExternalStorageConfiguration,
>(
    "admin.organization.ExternalStorageConfiguration",
)))
.admin();
