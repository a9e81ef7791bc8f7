//! Operations of `beta.agents.sessions.events`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

/// Sends inputs to a session: messages, tool results, approvals or a cancel; safe to retry.
///
/// `POST /agents/sessions/{session_id}/events`
pub static CREATE: Operation = Operation::post(
    "beta.agents.sessions.events.create",
    "/agents/sessions/{session_id}/events",
    "beta_agents",
)
.path_params(&["session_id"])
.params(
    Type::of::<crate::beta::agents::sessions::EventCreateParams>(
        "beta.agents.sessions.EventCreateParams",
    ),
)
.json()
.reply(Reply::Empty)
.headers(&[("Accept", "*/*"), ("OpenAI-Beta", "agents=v1")]);

/// Streams the events of a session from now on; an `error` event does not end it.
///
/// `GET /agents/sessions/{session_id}/events`
pub static STREAM: Operation = Operation::get(
    "beta.agents.sessions.events.stream",
    "/agents/sessions/{session_id}/events",
    "beta_agents",
)
.path_params(&["session_id"])
.query_params(&["include_obfuscation"])
.params(
    Type::of::<crate::beta::agents::sessions::EventStreamParams>(
        "beta.agents.sessions.EventStreamParams",
    ),
)
.reply(Reply::Json(Type::of::<
    crate::beta::agents::AgentSessionEvent,
>("beta.AgentSessionEvent")))
.events(Type::of::<crate::beta::agents::AgentSessionEvent>(
    "beta.AgentSessionEvent",
))
.headers(&[
    ("Accept", "text/event-stream"),
    ("OpenAI-Beta", "agents=v1"),
]);
