//! Operations of `beta.agents.sessions.turns.items`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Lists the items of one turn; the cursor is the `last_id` of the page.
///
/// `GET /agents/sessions/{session_id}/turns/{turn_id}/items`
pub static LIST: Operation = Operation::get(
    "beta.agents.sessions.turns.items.list",
    "/agents/sessions/{session_id}/turns/{turn_id}/items",
    "beta_agents",
)
.path_params(&["session_id", "turn_id"])
.query_params(&["after", "limit", "order"])
.params(Type::of::<
    crate::beta::agents::sessions::turns::ItemListParams,
>("beta.agents.sessions.turns.ItemListParams"))
.reply(Reply::Page(Page::of::<
    crate::pages::ConversationCursorPage<crate::beta::agents::AgentSessionItem>,
>(
    PageClass::ConversationCursorPage,
    "beta.AgentSessionItem",
)))
.headers(&[("OpenAI-Beta", "agents=v1")]);
