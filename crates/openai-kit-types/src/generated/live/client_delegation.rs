//! `ClientDelegation` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Hands hard questions of a Live session to your own application.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientDelegation {
    /// Pause in milliseconds before delegated work is acknowledged aloud.
    pub acknowledgement_delay_ms: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ClientDelegation = "live.ClientDelegation";
    [
        constant("type", "client"),
        optional("acknowledgement_delay_ms").or_null(),
    ];
    1 acknowledgement_delay_ms,
}

impl ClientDelegation {
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
}
