//! Operations of `beta.agents.sessions.traces`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Lists the OpenTelemetry traces recorded for a session.
///
/// `GET /agents/sessions/{session_id}/traces`
pub static LIST: Operation = Operation::get(
    "beta.agents.sessions.traces.list",
    "/agents/sessions/{session_id}/traces",
    "beta_agents",
)
.path_params(&["session_id"])
.query_params(&["after", "limit", "order"])
.params(Type::of::<crate::beta::agents::sessions::TraceListParams>(
    "beta.agents.sessions.TraceListParams",
))
.reply(Reply::Page(Page::of::<
    crate::pages::CursorPage<crate::beta::agents::sessions::SessionTrace>,
>(
    PageClass::CursorPage,
    "beta.agents.sessions.SessionTrace",
)))
.headers(&[("OpenAI-Beta", "agents=v1")]);
