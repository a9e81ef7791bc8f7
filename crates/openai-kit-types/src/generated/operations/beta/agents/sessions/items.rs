//! Operations of `beta.agents.sessions.items`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Lists the items of a session over all its turns.
///
/// `GET /agents/sessions/{session_id}/items`
pub static LIST: Operation = Operation::get(
    "beta.agents.sessions.items.list",
    "/agents/sessions/{session_id}/items",
    "beta_agents",
)
.path_params(&["session_id"])
.query_params(&["after", "limit", "order"])
.params(Type::of::<crate::beta::agents::sessions::ItemListParams>(
    "beta.agents.sessions.ItemListParams",
))
.reply(Reply::Page(Page::of::<
    crate::pages::CursorPage<crate::beta::agents::AgentSessionItem>,
>(
    PageClass::CursorPage,
    "beta.AgentSessionItem",
)))
.headers(&[("OpenAI-Beta", "agents=v1")]);
