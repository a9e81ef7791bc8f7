//! Operations of `admin.organization.projects.rate_limits`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Lists the rate limits of a project, one for each model.
///
/// `GET /organization/projects/{project_id}/rate_limits`
pub static LIST_RATE_LIMITS: Operation = Operation::get(
    "admin.organization.projects.rate_limits.list_rate_limits",
    "/organization/projects/{project_id}/rate_limits",
    "admin",
)
.path_params(&["project_id"])
.query_params(&["after", "before", "limit"])
.params(Type::of::<
    crate::admin::organization::projects::RateLimitListRateLimitsParams,
>(
    "admin.organization.projects.RateLimitListRateLimitsParams",
))
.reply(Reply::Page(Page::of::<
    crate::pages::ConversationCursorPage<crate::admin::organization::projects::ProjectRateLimit>,
>(
    PageClass::ConversationCursorPage,
    "admin.organization.projects.ProjectRateLimit",
)))
.admin();

/// Changes the limits that a project has for one model.
///
/// `POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}`
pub static UPDATE_RATE_LIMIT: Operation = Operation::post(
    "admin.organization.projects.rate_limits.update_rate_limit",
    "/organization/projects/{project_id}/rate_limits/{rate_limit_id}",
    "admin",
)
.path_params(&["project_id", "rate_limit_id"])
.params(Type::of::<
    crate::admin::organization::projects::RateLimitUpdateRateLimitParams,
>(
    "admin.organization.projects.RateLimitUpdateRateLimitParams",
))
.json()
.reply(Reply::Json(Type::of::<
    crate::admin::organization::projects::ProjectRateLimit,
>(
    "admin.organization.projects.ProjectRateLimit",
)))
.admin();
