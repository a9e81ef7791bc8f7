//! `SessionTrace` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::{Leftovers, RawJson};

/// A trace of a session in OpenTelemetry form.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionTrace {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// Trace data in OpenTelemetry form.
    pub otlp: BTreeMap<String, RawJson>,
    /// ID of the session concerned.
    pub session_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SessionTrace = "beta.agents.sessions.SessionTrace";
    [
        required("id"),
        constant("object", "agent.session.trace"),
        required("created_at"),
        required("otlp"),
        required("session_id"),
    ];
    0 id, 2 created_at, 3 otlp, 4 session_id,
}
