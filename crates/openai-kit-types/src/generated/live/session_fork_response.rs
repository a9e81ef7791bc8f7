//! `SessionForkResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::live::live_create_response::Session;
pub use crate::live::live_create_response::Transport;

/// The ID of a forked Live session and the SDP answer to connect with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionForkResponse {
    /// The session: its settings or who is signed in.
    pub session: Session,
    /// How the connection is made.
    pub transport: Transport,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SessionForkResponse = "live.SessionForkResponse";
    [
        required("session"),
        required("transport"),
    ];
    0 session, 1 transport,
}

impl SessionForkResponse {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
