//! Operations of `beta.agents.sessions.subagents.turns`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

pub mod items;

/// Lists the turns of a subagent.
///
/// `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns`
pub static LIST: Operation = Operation::get(
    "beta.agents.sessions.subagents.turns.list",
    "/agents/sessions/{session_id}/subagents/{subagent_id}/turns",
    "beta_agents",
)
.path_params(&["session_id", "subagent_id"])
.query_params(&["after", "limit", "order"])
.params(Type::of::<
    crate::beta::agents::sessions::subagents::TurnListParams,
>("beta.agents.sessions.subagents.TurnListParams"))
.reply(Reply::Page(Page::of::<
    crate::pages::CursorPage<crate::beta::agents::sessions::Turn>,
>(
    PageClass::CursorPage,
    "beta.agents.sessions.Turn",
)))
.headers(&[("OpenAI-Beta", "agents=v1")]);

/// Fetches one turn of a subagent.
///
/// `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}`
pub static RETRIEVE: Operation = Operation::get(
    "beta.agents.sessions.subagents.turns.retrieve",
    "/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}",
    "beta_agents",
)
.path_params(&["session_id", "subagent_id", "turn_id"])
.reply(Reply::Json(
    Type::of::<crate::beta::agents::sessions::Turn>("beta.agents.sessions.Turn"),
))
.headers(&[("OpenAI-Beta", "agents=v1")]);
