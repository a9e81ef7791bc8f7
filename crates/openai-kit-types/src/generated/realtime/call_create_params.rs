//! What `realtime.calls.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::realtime::RealtimeSessionCreateRequest;
use crate::{IntoMaybe, Leftovers};

/// Parameters of `realtime.calls.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallCreateParams {
    /// Offer of the caller's side as a WebRTC session description. Required.
    pub sdp: Option<String>,
    /// The session: its settings or who is signed in.
    pub session: Option<RealtimeSessionCreateRequest>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CallCreateParams = "realtime.CallCreateParams";
    [
        required("sdp"),
        optional("session"),
    ];
    0 sdp, 1 session,
}

impl CallCreateParams {
    /// Offer of the caller's side as a WebRTC session description. Required.
    #[must_use]
    pub fn sdp<By>(mut self, sdp: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.sdp, &mut self.leftovers, 0, sdp.into_maybe());
        self
    }

    /// The session: its settings or who is signed in.
    #[must_use]
    pub fn session<By>(
        mut self,
        session: impl IntoMaybe<RealtimeSessionCreateRequest, By>,
    ) -> Self {
        put(
            &mut self.session,
            &mut self.leftovers,
            1,
            session.into_maybe(),
        );
        self
    }
}
