//! Operations of `beta.agents.sessions.artifacts`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Downloads the bytes of an artifact.
///
/// `GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content`
pub static CONTENT: Operation = Operation::get(
    "beta.agents.sessions.artifacts.content",
    "/agents/sessions/{session_id}/artifacts/{artifact_id}/content",
    "beta_agents",
)
.path_params(&["session_id", "artifact_id"])
.reply(Reply::Binary("application/octet-stream"))
.headers(&[
    ("Accept", "application/octet-stream"),
    ("OpenAI-Beta", "agents=v1"),
]);

/// Deletes an artifact of a session.
///
/// `DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}`
pub static DELETE: Operation = Operation::delete(
    "beta.agents.sessions.artifacts.delete",
    "/agents/sessions/{session_id}/artifacts/{artifact_id}",
    "beta_agents",
)
.path_params(&["session_id", "artifact_id"])
.reply(Reply::Json(Type::of::<
    crate::beta::agents::sessions::SessionArtifactDeleted,
>("beta.agents.sessions.SessionArtifactDeleted")))
.headers(&[("OpenAI-Beta", "agents=v1")]);

/// Lists the files a session has produced, optionally from one environment.
///
/// `GET /agents/sessions/{session_id}/artifacts`
pub static LIST: Operation = Operation::get(
    "beta.agents.sessions.artifacts.list",
    "/agents/sessions/{session_id}/artifacts",
    "beta_agents",
)
.path_params(&["session_id"])
.query_params(&["after", "environment_id", "limit", "order"])
.params(
    Type::of::<crate::beta::agents::sessions::ArtifactListParams>(
        "beta.agents.sessions.ArtifactListParams",
    ),
)
.reply(Reply::Page(Page::of::<
    crate::pages::CursorPage<crate::beta::agents::sessions::SessionArtifact>,
>(
    PageClass::CursorPage,
    "beta.agents.sessions.SessionArtifact",
)))
.headers(&[("OpenAI-Beta", "agents=v1")]);

/// Fetches the path, size and origin of one artifact.
///
/// `GET /agents/sessions/{session_id}/artifacts/{artifact_id}`
pub static RETRIEVE: Operation = Operation::get(
    "beta.agents.sessions.artifacts.retrieve",
    "/agents/sessions/{session_id}/artifacts/{artifact_id}",
    "beta_agents",
)
.path_params(&["session_id", "artifact_id"])
.reply(Reply::Json(Type::of::<
    crate::beta::agents::sessions::SessionArtifact,
>("beta.agents.sessions.SessionArtifact")))
.headers(&[("OpenAI-Beta", "agents=v1")]);
