//! Operations of `beta.agents.sessions.subagents.turns.items`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Lists the items of one turn of a subagent.
///
/// `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items`
pub static LIST: Operation = Operation::get(
    "beta.agents.sessions.subagents.turns.items.list",
    "/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items",
    "beta_agents",
)
.path_params(&["session_id", "subagent_id", "turn_id"])
.query_params(&["after", "limit", "order"])
.params(Type::of::<
    crate::beta::agents::sessions::subagents::turns::ItemListParams,
>("beta.agents.sessions.subagents.turns.ItemListParams"))
.reply(Reply::Page(Page::of::<
    crate::pages::CursorPage<crate::beta::agents::AgentSessionItem>,
>(
    PageClass::CursorPage,
    "beta.AgentSessionItem",
)))
.headers(&[("OpenAI-Beta", "agents=v1")]);
