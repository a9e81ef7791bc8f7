//! Operations of `fine_tuning.checkpoints.permissions`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Lets further projects of the organization use a fine-tuned checkpoint; needs an admin key.
///
/// `POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`
pub static CREATE: Operation = Operation::post(
    "fine_tuning.checkpoints.permissions.create",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    "fine_tuning",
)
.path_params(&["fine_tuned_model_checkpoint"])
.params(Type::of::<
    crate::fine_tuning::checkpoints::PermissionCreateParams,
>("fine_tuning.checkpoints.PermissionCreateParams"))
.json()
.reply(Reply::Page(Page::of::<
    crate::pages::Page<crate::fine_tuning::checkpoints::PermissionListResponse>,
>(
    PageClass::Page,
    "fine_tuning.checkpoints.PermissionCreateResponse",
)));

/// Takes a project's permission to use a checkpoint away; needs an admin key.
///
/// `DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}`
pub static DELETE: Operation = Operation::delete(
    "fine_tuning.checkpoints.permissions.delete",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}",
    "fine_tuning",
)
.path_params(&["fine_tuned_model_checkpoint", "permission_id"])
.reply(Reply::Json(Type::of::<
    crate::fine_tuning::checkpoints::PermissionDeleteResponse,
>(
    "fine_tuning.checkpoints.PermissionDeleteResponse",
)));

/// Lists which projects may use a fine-tuned checkpoint; needs an admin key.
///
/// `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`
pub static LIST: Operation = Operation::get(
    "fine_tuning.checkpoints.permissions.list",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    "fine_tuning",
)
.path_params(&["fine_tuned_model_checkpoint"])
.query_params(&["after", "limit", "order", "project_id"])
.params(Type::of::<
    crate::fine_tuning::checkpoints::PermissionListParams,
>("fine_tuning.checkpoints.PermissionListParams"))
.reply(Reply::Page(Page::of::<
    crate::pages::ConversationCursorPage<crate::fine_tuning::checkpoints::PermissionListResponse>,
>(
    PageClass::ConversationCursorPage,
    "fine_tuning.checkpoints.PermissionListResponse",
)));

/// Fetches the permissions of a checkpoint as a raw list; superseded by the `list` call.
///
/// `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`
pub static RETRIEVE: Operation = Operation::get(
    "fine_tuning.checkpoints.permissions.retrieve",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    "fine_tuning",
)
.path_params(&["fine_tuned_model_checkpoint"])
.query_params(&["after", "limit", "order", "project_id"])
.params(Type::of::<
    crate::fine_tuning::checkpoints::PermissionRetrieveParams,
>("fine_tuning.checkpoints.PermissionRetrieveParams"))
.reply(Reply::Json(Type::of::<
    crate::fine_tuning::checkpoints::PermissionRetrieveResponse,
>(
    "fine_tuning.checkpoints.PermissionRetrieveResponse",
)))
.deprecated();
