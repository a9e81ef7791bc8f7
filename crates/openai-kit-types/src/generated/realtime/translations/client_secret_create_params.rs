//! What `realtime.translations.client_secrets.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::realtime::RealtimeTranslationSessionCreateRequestParam;
use crate::{IntoMaybe, Leftovers};

pub use crate::realtime::client_secret_create_params::ExpiresAfter;
pub use crate::realtime::client_secret_create_params::ExpiresAfterAnchor;

/// Parameters of `realtime.translations.client_secrets.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientSecretCreateParams {
    /// Rule for when the object is removed.
    pub expires_after: Option<ExpiresAfter>,
    /// The session: its settings or who is signed in. Required.
    pub session: Option<RealtimeTranslationSessionCreateRequestParam>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ClientSecretCreateParams = "realtime.translations.ClientSecretCreateParams";
    [
        optional("expires_after"),
        required("session"),
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

    /// The session: its settings or who is signed in. Required.
    #[must_use]
    pub fn session<By>(
        mut self,
        session: impl IntoMaybe<RealtimeTranslationSessionCreateRequestParam, By>,
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
