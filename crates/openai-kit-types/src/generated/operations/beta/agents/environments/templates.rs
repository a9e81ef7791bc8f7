//! Operations of `beta.agents.environments.templates`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Saves the setup of a hosted environment as a template.
///
/// `POST /agents/environments/templates`
pub static CREATE: Operation = Operation::post(
    "beta.agents.environments.templates.create",
    "/agents/environments/templates",
    "beta_agents",
)
.params(Type::of::<
    crate::beta::agents::environments::TemplateCreateParams,
>("beta.agents.environments.TemplateCreateParams"))
.json()
.reply(Reply::Json(Type::of::<
    crate::beta::agents::environments::EnvironmentTemplate,
>(
    "beta.agents.environments.EnvironmentTemplate",
)))
.headers(&[("OpenAI-Beta", "agents=v1")]);

/// Deletes an environment template.
///
/// `DELETE /agents/environments/templates/{environment_template_id}`
pub static DELETE: Operation = Operation::delete(
    "beta.agents.environments.templates.delete",
    "/agents/environments/templates/{environment_template_id}",
    "beta_agents",
)
.path_params(&["environment_template_id"])
.reply(Reply::Json(Type::of::<
    crate::beta::agents::environments::EnvironmentTemplateDeleted,
>(
    "beta.agents.environments.EnvironmentTemplateDeleted",
)))
.headers(&[("OpenAI-Beta", "agents=v1")]);

/// Lists the saved environment templates.
///
/// `GET /agents/environments/templates`
pub static LIST: Operation = Operation::get(
    "beta.agents.environments.templates.list",
    "/agents/environments/templates",
    "beta_agents",
)
.query_params(&["after", "limit", "order"])
.params(Type::of::<
    crate::beta::agents::environments::TemplateListParams,
>("beta.agents.environments.TemplateListParams"))
.reply(Reply::Page(Page::of::<
    crate::pages::CursorPage<crate::beta::agents::environments::EnvironmentTemplate>,
>(
    PageClass::CursorPage,
    "beta.agents.environments.EnvironmentTemplate",
)))
.headers(&[("OpenAI-Beta", "agents=v1")]);

/// Fetches one environment template.
///
/// `GET /agents/environments/templates/{environment_template_id}`
pub static RETRIEVE: Operation = Operation::get(
    "beta.agents.environments.templates.retrieve",
    "/agents/environments/templates/{environment_template_id}",
    "beta_agents",
)
.path_params(&["environment_template_id"])
.reply(Reply::Json(Type::of::<
    crate::beta::agents::environments::EnvironmentTemplate,
>(
    "beta.agents.environments.EnvironmentTemplate",
)))
.headers(&[("OpenAI-Beta", "agents=v1")]);

/// Changes the setup that an environment template describes.
///
/// `POST /agents/environments/templates/{environment_template_id}`
pub static UPDATE: Operation = Operation::post(
    "beta.agents.environments.templates.update",
    "/agents/environments/templates/{environment_template_id}",
    "beta_agents",
)
.path_params(&["environment_template_id"])
.params(Type::of::<
    crate::beta::agents::environments::TemplateUpdateParams,
>("beta.agents.environments.TemplateUpdateParams"))
.json()
.reply(Reply::Json(Type::of::<
    crate::beta::agents::environments::EnvironmentTemplate,
>(
    "beta.agents.environments.EnvironmentTemplate",
)))
.headers(&[("OpenAI-Beta", "agents=v1")]);
