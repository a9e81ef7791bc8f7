//! `MediaSessionForkConfigParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::live::ClientConfig;
use crate::{IntoMaybe, Leftovers};

pub use crate::live::fork_session_config::Delegation;

/// What a Live session forked over WebRTC does differently from its parent.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaSessionForkConfigParam {
    /// Settings for the application's side of the connection.
    pub client: Option<ClientConfig>,
    /// How the live model hands work over, or one such handover.
    pub delegation: Option<Delegation>,
    /// Whether the service keeps the result for later.
    pub store: Option<bool>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    MediaSessionForkConfigParam = "live.MediaSessionForkConfigParam";
    [
        optional("client"),
        optional("delegation"),
        optional("store"),
    ];
    0 client, 1 delegation, 2 store,
}

impl MediaSessionForkConfigParam {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Settings for the application's side of the connection.
    #[must_use]
    pub fn client<By>(mut self, client: impl IntoMaybe<ClientConfig, By>) -> Self {
        put(
            &mut self.client,
            &mut self.leftovers,
            0,
            client.into_maybe(),
        );
        self
    }

    /// How the live model hands work over, or one such handover.
    #[must_use]
    pub fn delegation<By>(mut self, delegation: impl IntoMaybe<Delegation, By>) -> Self {
        put(
            &mut self.delegation,
            &mut self.leftovers,
            1,
            delegation.into_maybe(),
        );
        self
    }

    /// Whether the service keeps the result for later.
    #[must_use]
    pub fn store<By>(mut self, store: impl IntoMaybe<bool, By>) -> Self {
        put(&mut self.store, &mut self.leftovers, 2, store.into_maybe());
        self
    }
}
