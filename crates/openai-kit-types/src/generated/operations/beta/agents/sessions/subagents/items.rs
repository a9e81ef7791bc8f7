//! Operations of `beta.agents.sessions.subagents.items`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Lists the items that a subagent has produced over all its turns.
///
/// `GET /agents/sessions/{session_id}/subagents/{subagent_id}/items`
pub static LIST: Operation = Operation::get(
    "beta.agents.sessions.subagents.items.list",
    "/agents/sessions/{session_id}/subagents/{subagent_id}/items",
    "beta_agents",
)
.path_params(&["session_id", "subagent_id"])
.query_params(&["after", "limit", "order"])
.params(Type::of::<
    crate::beta::agents::sessions::subagents::ItemListParams,
>("beta.agents.sessions.subagents.ItemListParams"))
.reply(Reply::Page(Page::of::<
    crate::pages::CursorPage<crate::beta::agents::AgentSessionItem>,
>(
    PageClass::CursorPage,
    "beta.AgentSessionItem",
)))
.headers(&[("OpenAI-Beta", "agents=v1")]);
