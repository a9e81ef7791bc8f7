//! `SessionArtifact` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A file that an agent produced during a turn.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionArtifact {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// ID of the environment.
    pub environment_id: String,
    /// Place of the file, or points along a way.
    pub path: String,
    /// ID of the session concerned.
    pub session_id: String,
    /// Size of the file in bytes.
    pub size_bytes: i64,
    /// ID of the turn concerned.
    pub turn_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SessionArtifact = "beta.agents.sessions.SessionArtifact";
    [
        required("id"),
        constant("object", "agent.session.artifact"),
        required("created_at"),
        required("environment_id"),
        required("path"),
        required("session_id"),
        required("size_bytes"),
        required("turn_id"),
    ];
    0 id, 2 created_at, 3 environment_id, 4 path, 5 session_id, 6 size_bytes, 7 turn_id,
}

impl SessionArtifact {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
