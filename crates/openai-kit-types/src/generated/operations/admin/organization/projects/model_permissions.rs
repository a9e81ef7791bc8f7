//! Operations of `admin.organization.projects.model_permissions`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

/// Drops a project's model list, so that it may use all models again.
///
/// `DELETE /organization/projects/{project_id}/model_permissions`
pub static DELETE: Operation = Operation::delete(
    "admin.organization.projects.model_permissions.delete",
    "/organization/projects/{project_id}/model_permissions",
    "admin",
)
.path_params(&["project_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::projects::ProjectModelPermissionsDeleted,
>(
    "admin.organization.projects.ProjectModelPermissionsDeleted",
)))
.admin();

/// Fetches the list of models that a project may or may not use.
///
/// `GET /organization/projects/{project_id}/model_permissions`
pub static RETRIEVE: Operation = Operation::get(
    "admin.organization.projects.model_permissions.retrieve",
    "/organization/projects/{project_id}/model_permissions",
    "admin",
)
.path_params(&["project_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::projects::ProjectModelPermissions,
>(
    "admin.organization.projects.ProjectModelPermissions",
)))
.admin();

/// Sets which models a project may use, as an allow list or a deny list.
///
/// `POST /organization/projects/{project_id}/model_permissions`
pub static UPDATE: Operation = Operation::post(
    "admin.organization.projects.model_permissions.update",
    "/organization/projects/{project_id}/model_permissions",
    "admin",
)
.path_params(&["project_id"])
.params(Type::of::<
    crate::admin::organization::projects::ModelPermissionUpdateParams,
>("admin.organization.projects.ModelPermissionUpdateParams"))
.json()
.reply(Reply::Json(Type::of::<
    crate::admin::organization::projects::ProjectModelPermissions,
>(
    "admin.organization.projects.ProjectModelPermissions",
)))
.admin();
