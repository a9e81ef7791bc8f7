//! Operations of `beta.agents`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

pub mod automations;
pub mod environments;
pub mod sessions;
pub mod vaults;

/// Saves an agent: model, instructions and tools, for use in many sessions.
///
/// `POST /agents`
pub static CREATE: Operation = Operation::post("beta.agents.create", "/agents", "beta_agents")
    .params(Type::of::<crate::beta::agents::AgentCreateParams>(
        "beta.AgentCreateParams",
    ))
    .json()
    .reply(Reply::Json(Type::of::<crate::beta::agents::Agent>(
        "beta.Agent",
    )))
    .headers(&[("OpenAI-Beta", "agents=v1")]);

/// Deletes a saved agent.
///
/// `DELETE /agents/{agent_id}`
pub static DELETE: Operation =
    Operation::delete("beta.agents.delete", "/agents/{agent_id}", "beta_agents")
        .path_params(&["agent_id"])
        .reply(Reply::Json(Type::of::<crate::beta::agents::AgentDeleted>(
            "beta.AgentDeleted",
        )))
        .headers(&[("OpenAI-Beta", "agents=v1")]);

/// Lists the saved agents.
///
/// `GET /agents`
pub static LIST: Operation = Operation::get("beta.agents.list", "/agents", "beta_agents")
    .query_params(&["after", "limit", "order"])
    .params(Type::of::<crate::beta::agents::AgentListParams>(
        "beta.AgentListParams",
    ))
    .reply(Reply::Page(Page::of::<
        crate::pages::CursorPage<crate::beta::agents::Agent>,
    >(PageClass::CursorPage, "beta.Agent")))
    .headers(&[("OpenAI-Beta", "agents=v1")]);

/// Fetches one saved agent.
///
/// `GET /agents/{agent_id}`
pub static RETRIEVE: Operation =
    Operation::get("beta.agents.retrieve", "/agents/{agent_id}", "beta_agents")
        .path_params(&["agent_id"])
        .reply(Reply::Json(Type::of::<crate::beta::agents::Agent>(
            "beta.Agent",
        )))
        .headers(&[("OpenAI-Beta", "agents=v1")]);

/// Changes a saved agent; absent fields stay, a null clears.
///
/// `POST /agents/{agent_id}`
pub static UPDATE: Operation =
    Operation::post("beta.agents.update", "/agents/{agent_id}", "beta_agents")
        .path_params(&["agent_id"])
        .params(Type::of::<crate::beta::agents::AgentUpdateParams>(
            "beta.AgentUpdateParams",
        ))
        .json()
        .reply(Reply::Json(Type::of::<crate::beta::agents::Agent>(
            "beta.Agent",
        )))
        .headers(&[("OpenAI-Beta", "agents=v1")]);
