//! `ForkSessionConfig` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::live::{AudioFormat, ClientConfig, ResponsesDelegationUpdateConfig};
use crate::{IntoMaybe, Leftovers};

/// What a Live session forked over a socket does differently from its parent.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForkSessionConfig {
    /// Sound data, or the settings for sound.
    pub audio: Option<Audio>,
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
    ForkSessionConfig = "live.ForkSessionConfig";
    [
        optional("audio").or_null(),
        optional("client").or_null(),
        optional("delegation").or_null(),
        optional("store").or_null(),
    ];
    0 audio, 1 client, 2 delegation, 3 store,
}

impl ForkSessionConfig {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sound data, or the settings for sound.
    #[must_use]
    pub fn audio<By>(mut self, audio: impl IntoMaybe<Audio, By>) -> Self {
        put(&mut self.audio, &mut self.leftovers, 0, audio.into_maybe());
        self
    }

    /// Settings for the application's side of the connection.
    #[must_use]
    pub fn client<By>(mut self, client: impl IntoMaybe<ClientConfig, By>) -> Self {
        put(
            &mut self.client,
            &mut self.leftovers,
            1,
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
            2,
            delegation.into_maybe(),
        );
        self
    }

    /// Whether the service keeps the result for later.
    #[must_use]
    pub fn store<By>(mut self, store: impl IntoMaybe<bool, By>) -> Self {
        put(&mut self.store, &mut self.leftovers, 3, store.into_maybe());
        self
    }
}

/// Audio of `ForkSessionConfig` with `format`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Audio {
    /// Shape or coding of the data.
    pub format: Option<AudioFormat>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Audio = "live.ForkSessionConfig.Audio";
    [
        optional("format").or_null(),
    ];
    0 format,
}

impl Audio {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Shape or coding of the data.
    #[must_use]
    pub fn format<By>(mut self, format: impl IntoMaybe<AudioFormat, By>) -> Self {
        put(
            &mut self.format,
            &mut self.leftovers,
            0,
            format.into_maybe(),
        );
        self
    }
}

/// Delegation of `ForkSessionConfig` with `acknowledgement_delay_ms` and `responses`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delegation {
    /// Pause in milliseconds before delegated work is acknowledged aloud.
    pub acknowledgement_delay_ms: Option<i64>,
    /// Settings for handing work to a responses model.
    pub responses: Option<ResponsesDelegationUpdateConfig>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Delegation = "live.ForkSessionConfig.Delegation";
    [
        constant("type", "responses"),
        optional("acknowledgement_delay_ms").or_null(),
        optional("responses").or_null(),
    ];
    1 acknowledgement_delay_ms, 2 responses,
}

impl Delegation {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Pause in milliseconds before delegated work is acknowledged aloud.
    #[must_use]
    pub fn acknowledgement_delay_ms<By>(
        mut self,
        acknowledgement_delay_ms: impl IntoMaybe<i64, By>,
    ) -> Self {
        put(
            &mut self.acknowledgement_delay_ms,
            &mut self.leftovers,
            1,
            acknowledgement_delay_ms.into_maybe(),
        );
        self
    }

    /// Settings for handing work to a responses model.
    #[must_use]
    pub fn responses<By>(
        mut self,
        responses: impl IntoMaybe<ResponsesDelegationUpdateConfig, By>,
    ) -> Self {
        put(
            &mut self.responses,
            &mut self.leftovers,
            2,
            responses.into_maybe(),
        );
        self
    }
}
