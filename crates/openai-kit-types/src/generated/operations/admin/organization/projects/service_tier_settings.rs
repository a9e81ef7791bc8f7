//! Operations of `admin.organization.projects.service_tier_settings`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

/// Fetches the default and enabled service tiers of a project.
///
/// `GET /organization/projects/{project_id}/service_tier_settings`
pub static RETRIEVE: Operation = Operation::get(
    "admin.organization.projects.service_tier_settings.retrieve",
    "/organization/projects/{project_id}/service_tier_settings",
    "admin",
)
.path_params(&["project_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::projects::ProjectServiceTierSettings,
>(
    "admin.organization.projects.ProjectServiceTierSettings",
)))
.admin();

/// Sets the default service tier of a project and which optional tiers it may use.
///
/// `POST /organization/projects/{project_id}/service_tier_settings`
pub static UPDATE: Operation = Operation::post(
    "admin.organization.projects.service_tier_settings.update",
    "/organization/projects/{project_id}/service_tier_settings",
    "admin",
)
.path_params(&["project_id"])
.params(Type::of::<
    crate::admin::organization::projects::ServiceTierSettingUpdateParams,
>(
    "admin.organization.projects.ServiceTierSettingUpdateParams",
))
.json()
.reply(Reply::Json(Type::of::<
    crate::admin::organization::projects::ProjectServiceTierSettings,
>(
    "admin.organization.projects.ProjectServiceTierSettings",
)))
.admin();
