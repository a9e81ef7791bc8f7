//! Operations of `beta.agents.sessions.subagents`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

pub mod items;
pub mod turns;

/// Lists the subagents that a session has opened.
///
/// `GET /agents/sessions/{session_id}/subagents`
pub static LIST: Operation = Operation::get(
    "beta.agents.sessions.subagents.list",
    "/agents/sessions/{session_id}/subagents",
    "beta_agents",
)
.path_params(&["session_id"])
.query_params(&["after", "limit", "order"])
.params(
    Type::of::<crate::beta::agents::sessions::SubagentListParams>(
        "beta.agents.sessions.SubagentListParams",
    ),
)
.reply(Reply::Page(Page::of::<
    crate::pages::CursorPage<crate::beta::agents::Subagent>,
>(PageClass::CursorPage, "beta.Subagent")))
.headers(&[("OpenAI-Beta", "agents=v1")]);

/// Fetches one subagent of a session.
///
/// `GET /agents/sessions/{session_id}/subagents/{subagent_id}`
pub static RETRIEVE: Operation = Operation::get(
    "beta.agents.sessions.subagents.retrieve",
    "/agents/sessions/{session_id}/subagents/{subagent_id}",
    "beta_agents",
)
.path_params(&["session_id", "subagent_id"])
.reply(Reply::Json(Type::of::<crate::beta::agents::Subagent>(
    "beta.Subagent",
)))
.headers(&[("OpenAI-Beta", "agents=v1")]);
