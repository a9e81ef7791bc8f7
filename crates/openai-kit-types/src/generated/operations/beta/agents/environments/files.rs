//! Operations of `beta.agents.environments.files`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Puts an uploaded or inline file at a path in an environment; the body is JSON.
///
/// `POST /agents/environments/{environment_id}/files`
pub static CREATE: Operation = Operation::post(
    "beta.agents.environments.files.create",
    "/agents/environments/{environment_id}/files",
    "beta_agents",
)
.path_params(&["environment_id"])
.params(Type::of::<
    crate::beta::agents::environments::FileCreateParams,
>("beta.agents.environments.FileCreateParams"))
.json()
.reply(Reply::Json(Type::of::<
    crate::beta::agents::environments::EnvironmentFile,
>("beta.agents.environments.EnvironmentFile")))
.headers(&[("OpenAI-Beta", "agents=v1")]);

/// Lists the files in an environment, optionally below one path; pages by token.
///
/// `GET /agents/environments/{environment_id}/files`
pub static LIST: Operation = Operation::get(
    "beta.agents.environments.files.list",
    "/agents/environments/{environment_id}/files",
    "beta_agents",
)
.path_params(&["environment_id"])
.query_params(&["limit", "order", "page", "path"])
.params(
    Type::of::<crate::beta::agents::environments::FileListParams>(
        "beta.agents.environments.FileListParams",
    ),
)
.reply(Reply::Page(Page::of::<
    crate::pages::TokenPage<crate::beta::agents::environments::EnvironmentFile>,
>(
    PageClass::TokenPage,
    "beta.agents.environments.EnvironmentFile",
)))
.headers(&[("OpenAI-Beta", "agents=v1")]);
