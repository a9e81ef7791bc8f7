//! `LiveCreateResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// The ID of a new Live session and the SDP answer to connect with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveCreateResponse {
    /// The session: its settings or who is signed in.
    pub session: Session,
    /// How the connection is made.
    pub transport: Transport,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    LiveCreateResponse = "live.LiveCreateResponse";
    [
        required("session"),
        required("transport"),
    ];
    0 session, 1 transport,
}

impl LiveCreateResponse {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Session of `LiveCreateResponse` with `id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Session {
    /// ID that names this object.
    pub id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Session = "live.LiveCreateResponse.Session";
    [
        required("id"),
    ];
    0 id,
}

/// Transport of `LiveCreateResponse` with `sdp`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Transport {
    /// WebRTC session description.
    pub sdp: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Transport = "live.LiveCreateResponse.Transport";
    [
        constant("type", "webrtc"),
        required("sdp"),
    ];
    1 sdp,
}

impl Transport {
    /// What is required.
    #[must_use]
    pub fn new(sdp: impl Into<String>) -> Self {
        Self {
            sdp: sdp.into(),
            ..Self::default()
        }
    }
}
