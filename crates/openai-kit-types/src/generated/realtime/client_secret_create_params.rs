//! What `realtime.client_secrets.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

pub use crate::realtime::session_update_event::Session;

/// Parameters of `realtime.client_secrets.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientSecretCreateParams {
    /// Rule for when the object is removed.
    pub expires_after: Option<ExpiresAfter>,
    /// Settings that sessions opened with the secret get.
    pub session: Option<Session>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ClientSecretCreateParams = "realtime.ClientSecretCreateParams";
    [
        optional("expires_after"),
        optional("session"),
    ];
    0 expires_after, 1 session,
}

impl ClientSecretCreateParams {
    /// Rule for when the object is removed.
    #[must_use]
    pub fn expires_after<By>(mut self, expires_after: impl IntoMaybe<ExpiresAfter, By>) -> Self {
        put(
            &mut self.expires_after,
            &mut self.leftovers,
            0,
            expires_after.into_maybe(),
        );
        self
    }

    /// Settings that sessions opened with the secret get.
    #[must_use]
    pub fn session<By>(mut self, session: impl IntoMaybe<Session, By>) -> Self {
        put(
            &mut self.session,
            &mut self.leftovers,
            1,
            session.into_maybe(),
        );
        self
    }
}

/// Expires after of `ClientSecretCreateParams` with `anchor` and `seconds`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpiresAfter {
    /// Point in time from which the lifetime is counted.
    pub anchor: Option<ExpiresAfterAnchor>,
    /// Length of time in seconds. 10 to 7200; 600 by default.
    pub seconds: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ExpiresAfter = "realtime.ClientSecretCreateParams.ExpiresAfter";
    [
        optional("anchor"),
        optional("seconds"),
    ];
    0 anchor, 1 seconds,
}

impl ExpiresAfter {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Point in time from which the lifetime is counted.
    #[must_use]
    pub fn anchor<By>(mut self, anchor: impl IntoMaybe<ExpiresAfterAnchor, By>) -> Self {
        put(
            &mut self.anchor,
            &mut self.leftovers,
            0,
            anchor.into_maybe(),
        );
        self
    }

    /// Length of time in seconds. 10 to 7200; 600 by default.
    #[must_use]
    pub fn seconds<By>(mut self, seconds: impl IntoMaybe<i64, By>) -> Self {
        put(
            &mut self.seconds,
            &mut self.leftovers,
            1,
            seconds.into_maybe(),
        );
        self
    }
}

/// Expires after anchor of `ClientSecretCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ExpiresAfterAnchor {
    /// `created_at`
    CreatedAt,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ExpiresAfterAnchor;
    "created_at" CreatedAt,
}
