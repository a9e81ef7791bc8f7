//! Operations of `beta.agents.sessions`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

pub mod artifacts;
pub mod events;
pub mod items;
pub mod subagents;
pub mod traces;
pub mod turns;

/// Starts an agent session in an environment, optionally with a first input and a stream.
///
/// `POST /agents/sessions`
pub static CREATE: Operation = Operation::post(
    "beta.agents.sessions.create",
    "/agents/sessions",
    "beta_agents",
)
.params(Type::of::<crate::beta::agents::SessionCreateParams>(
    "beta.agents.SessionCreateParams",
))
.json()
.reply(Reply::Json(Type::of::<crate::beta::agents::AgentSession>(
    "beta.AgentSession",
)))
.headers(&[("OpenAI-Beta", "agents=v1")]);

/// Deletes an agent session.
///
/// `DELETE /agents/sessions/{session_id}`
pub static DELETE: Operation = Operation::delete(
    "beta.agents.sessions.delete",
    "/agents/sessions/{session_id}",
    "beta_agents",
)
.path_params(&["session_id"])
.reply(Reply::Json(Type::of::<
    crate::beta::agents::AgentSessionDeleted,
>("beta.AgentSessionDeleted")))
.headers(&[("OpenAI-Beta", "agents=v1")]);

/// Lists the agent sessions, optionally of one agent or with given metadata.
///
/// `GET /agents/sessions`
pub static LIST: Operation = Operation::get(
    "beta.agents.sessions.list",
    "/agents/sessions",
    "beta_agents",
)
.query_params(&["after", "agent_id", "limit", "metadata", "order"])
.params(Type::of::<crate::beta::agents::SessionListParams>(
    "beta.agents.SessionListParams",
))
.reply(Reply::Page(Page::of::<
    crate::pages::CursorPage<crate::beta::agents::AgentSession>,
>(PageClass::CursorPage, "beta.AgentSession")))
.headers(&[("OpenAI-Beta", "agents=v1")]);

/// Fetches the state of one agent session and the actions it waits for.
///
/// `GET /agents/sessions/{session_id}`
pub static RETRIEVE: Operation = Operation::get(
    "beta.agents.sessions.retrieve",
    "/agents/sessions/{session_id}",
    "beta_agents",
)
.path_params(&["session_id"])
.reply(Reply::Json(Type::of::<crate::beta::agents::AgentSession>(
    "beta.AgentSession",
)))
.headers(&[("OpenAI-Beta", "agents=v1")]);

/// Changes agent overrides, metadata, review or spending limit of a session.
///
/// `POST /agents/sessions/{session_id}`
pub static UPDATE: Operation = Operation::post(
    "beta.agents.sessions.update",
    "/agents/sessions/{session_id}",
    "beta_agents",
)
.path_params(&["session_id"])
.params(Type::of::<crate::beta::agents::SessionUpdateParams>(
    "beta.agents.SessionUpdateParams",
))
.json()
.reply(Reply::Json(Type::of::<crate::beta::agents::AgentSession>(
    "beta.AgentSession",
)))
.headers(&[("OpenAI-Beta", "agents=v1")]);
