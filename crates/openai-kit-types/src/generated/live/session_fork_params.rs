//! What `live.sessions.fork` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::live::MediaSessionForkConfigParam;
use crate::{IntoMaybe, Leftovers};

pub use crate::live::live_create_response::Transport;

/// Parameters of `live.sessions.fork`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionForkParams {
    /// The session: its settings or who is signed in.
    pub session: Option<MediaSessionForkConfigParam>,
    /// How the connection is made. Required.
    pub transport: Option<Transport>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SessionForkParams = "live.SessionForkParams";
    [
        optional("session"),
        required("transport"),
    ];
    0 session, 1 transport,
}

impl SessionForkParams {
    /// The session: its settings or who is signed in.
    #[must_use]
    pub fn session<By>(mut self, session: impl IntoMaybe<MediaSessionForkConfigParam, By>) -> Self {
        put(
            &mut self.session,
            &mut self.leftovers,
            0,
            session.into_maybe(),
        );
        self
    }

    /// How the connection is made. Required.
    #[must_use]
    pub fn transport<By>(mut self, transport: impl IntoMaybe<Transport, By>) -> Self {
        put(
            &mut self.transport,
            &mut self.leftovers,
            1,
            transport.into_maybe(),
        );
        self
    }
}
