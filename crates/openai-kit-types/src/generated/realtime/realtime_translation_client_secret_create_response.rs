//! `RealtimeTranslationClientSecretCreateResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::realtime::RealtimeTranslationSession;

/// A short-lived key for a translation session, with its expiry.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeTranslationClientSecretCreateResponse {
    /// When it stops being valid. Unix seconds.
    pub expires_at: i64,
    /// The session: its settings or who is signed in.
    pub session: RealtimeTranslationSession,
    /// The value that is meant or set. Hidden from `Debug`.
    pub value: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeTranslationClientSecretCreateResponse = "realtime.RealtimeTranslationClientSecretCreateResponse";
    [
        required("expires_at"),
        required("session"),
        required("value").secret(),
    ];
    0 expires_at, 1 session, 2 value,
}

impl RealtimeTranslationClientSecretCreateResponse {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
