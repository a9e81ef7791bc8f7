//! `SessionUpdateConfig` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::live::{
    ClientDelegation, DecisionTrigger, DecisionsDelegationUpdateConfig, fork_session_config,
};
use crate::{IntoItems, IntoMaybe, Leftovers, RawJson, Why};

pub use crate::live::fork_session_config::Delegation as DelegationResponses;

/// The parts of a Live session that can change while it runs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionUpdateConfig {
    /// How the live model hands work over, or one such handover.
    pub delegation: Option<Delegation>,
    /// Events that start decisions by themselves.
    pub triggers: Option<Vec<DecisionTrigger>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SessionUpdateConfig = "live.SessionUpdateConfig";
    [
        optional("delegation").or_null(),
        optional("triggers").or_null(),
    ];
    0 delegation, 1 triggers,
}

impl SessionUpdateConfig {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How the live model hands work over, or one such handover.
    #[must_use]
    pub fn delegation<By>(mut self, delegation: impl IntoMaybe<Delegation, By>) -> Self {
        put(
            &mut self.delegation,
            &mut self.leftovers,
            0,
            delegation.into_maybe(),
        );
        self
    }

    /// Events that start decisions by themselves.
    #[must_use]
    pub fn triggers(mut self, triggers: impl IntoItems<DecisionTrigger>) -> Self {
        put(
            &mut self.triggers,
            &mut self.leftovers,
            1,
            triggers.into_items(),
        );
        self
    }
}

/// Delegation of `SessionUpdateConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Delegation {
    /// `client`: Hands hard questions of a Live session to your own application.
    Client(ClientDelegation),
    /// `responses`: Delegation of `ForkSessionConfig` with `acknowledgement_delay_ms` and
    /// `responses`.
    Responses(Box<fork_session_config::Delegation>),
    /// `decisions`: Delegation decisions of `SessionUpdateConfig` with `acknowledgement_delay_ms`
    /// and `decisions`.
    Decisions(DelegationDecisions),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Delegation = "live.SessionUpdateConfig.Delegation";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("client", Pick::One(0)),
                ("decisions", Pick::One(2)),
                ("responses", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 Client, 1 Responses, 2 Decisions,
}

from!(Delegation {
    Client(ClientDelegation),
    Responses(fork_session_config::Delegation),
    Decisions(DelegationDecisions),
});

/// Delegation decisions of `SessionUpdateConfig` with `acknowledgement_delay_ms` and `decisions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelegationDecisions {
    /// Pause in milliseconds before delegated work is acknowledged aloud.
    pub acknowledgement_delay_ms: Option<i64>,
    /// Settings for handing questions to a decision model.
    pub decisions: Option<DecisionsDelegationUpdateConfig>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DelegationDecisions = "live.SessionUpdateConfig.DelegationDecisions";
    [
        constant("type", "decisions"),
        optional("acknowledgement_delay_ms").or_null(),
        optional("decisions").or_null(),
    ];
    1 acknowledgement_delay_ms, 2 decisions,
}

impl DelegationDecisions {
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

    /// Settings for handing questions to a decision model.
    #[must_use]
    pub fn decisions<By>(
        mut self,
        decisions: impl IntoMaybe<DecisionsDelegationUpdateConfig, By>,
    ) -> Self {
        put(
            &mut self.decisions,
            &mut self.leftovers,
            2,
            decisions.into_maybe(),
        );
        self
    }
}
