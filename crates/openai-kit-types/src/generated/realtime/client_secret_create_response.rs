//! `ClientSecretCreateResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::realtime::{RealtimeSessionCreateResponse, RealtimeTranscriptionSessionCreateResponse};
use crate::{Leftovers, RawJson, Why};

/// A short-lived client key, its expiry and the session it opens.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientSecretCreateResponse {
    /// When the secret stops working, in Unix seconds.
    pub expires_at: i64,
    /// The session: its settings or who is signed in.
    pub session: Session,
    /// The short-lived secret for the client. Hidden from `Debug`.
    pub value: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ClientSecretCreateResponse = "realtime.ClientSecretCreateResponse";
    [
        required("expires_at"),
        required("session"),
        required("value").secret(),
    ];
    0 expires_at, 1 session, 2 value,
}

impl ClientSecretCreateResponse {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Session of `ClientSecretCreateResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Session {
    /// `realtime`: A Realtime session with all its settings.
    Realtime(Box<RealtimeSessionCreateResponse>),
    /// `transcription`: A Realtime transcription session with all its settings.
    Transcription(Box<RealtimeTranscriptionSessionCreateResponse>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Session = "realtime.ClientSecretCreateResponse.Session";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("realtime", Pick::One(0)),
                ("transcription", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 Realtime, 1 Transcription,
}
