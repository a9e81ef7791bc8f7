//! Operations of `beta.agents.sessions.turns`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

pub mod items;

/// Lists the turns of a session.
///
/// `GET /agents/sessions/{session_id}/turns`
pub static LIST: Operation = Operation::get(
    "beta.agents.sessions.turns.list",
    "/agents/sessions/{session_id}/turns",
    "beta_agents",
)
.path_params(&["session_id"])
.query_params(&["after", "limit", "order"])
.params(Type::of::<crate::beta::agents::sessions::TurnListParams>(
    "beta.agents.sessions.TurnListParams",
))
.reply(Reply::Page(Page::of::<
    crate::pages::CursorPage<crate::beta::agents::sessions::Turn>,
>(
    PageClass::CursorPage,
    "beta.agents.sessions.Turn",
)))
.headers(&[("OpenAI-Beta", "agents=v1")]);

/// Fetches one turn of a session with its status and usage.
///
/// `GET /agents/sessions/{session_id}/turns/{turn_id}`
pub static RETRIEVE: Operation = Operation::get(
    "beta.agents.sessions.turns.retrieve",
    "/agents/sessions/{session_id}/turns/{turn_id}",
    "beta_agents",
)
.path_params(&["session_id", "turn_id"])
.reply(Reply::Json(
    Type::of::<crate::beta::agents::sessions::Turn>("beta.agents.sessions.Turn"),
))
.headers(&[("OpenAI-Beta", "agents=v1")]);
