//! Operations of `beta.agents.environments`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

pub mod files;
pub mod templates;

/// Prepares a hosted environment in advance, so that sessions can start in it.
///
/// `POST /agents/environments`
pub static CREATE: Operation = Operation::post(
    "beta.agents.environments.create",
    "/agents/environments",
    "beta_agents",
)
.params(Type::of::<crate::beta::agents::EnvironmentCreateParams>(
    "beta.agents.EnvironmentCreateParams",
))
.json()
.reply(Reply::Json(
    Type::of::<crate::beta::agents::EnvironmentInfo>("beta.agents.EnvironmentInfo"),
))
.headers(&[("OpenAI-Beta", "agents=v1")]);

/// Lists the agent environments and their states.
///
/// `GET /agents/environments`
pub static LIST: Operation = Operation::get(
    "beta.agents.environments.list",
    "/agents/environments",
    "beta_agents",
)
.query_params(&["type", "after", "limit", "order"])
.params(Type::of::<crate::beta::agents::EnvironmentListParams>(
    "beta.agents.EnvironmentListParams",
))
.reply(Reply::Page(Page::of::<
    crate::pages::CursorPage<crate::beta::agents::EnvironmentInfo>,
>(
    PageClass::CursorPage,
    "beta.agents.EnvironmentInfo",
)))
.headers(&[("OpenAI-Beta", "agents=v1")]);

/// Fetches the state, files and skills of one environment.
///
/// `GET /agents/environments/{environment_id}`
pub static RETRIEVE: Operation = Operation::get(
    "beta.agents.environments.retrieve",
    "/agents/environments/{environment_id}",
    "beta_agents",
)
.path_params(&["environment_id"])
.reply(Reply::Json(
    Type::of::<crate::beta::agents::EnvironmentInfo>("beta.agents.EnvironmentInfo"),
))
.headers(&[("OpenAI-Beta", "agents=v1")]);
