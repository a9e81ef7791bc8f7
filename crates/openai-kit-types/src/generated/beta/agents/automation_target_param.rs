//! `AutomationTargetParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::beta::agents::automation_target::AutomationTargetResourceExistingSession;
use crate::beta::agents::session_create_params::Agent;
use crate::beta::agents::{AgentSessionInputMessageParam, EnvironmentParam};
use crate::convert::put;
use crate::{IntoItems, IntoMaybe, IntoPairs, Leftovers, Maybe, RawJson, Why};

pub use crate::beta::agents::agent::ServiceTier as AutomationTargetParamNewSessionAgentServiceTier;
pub use crate::beta::agents::agent_create_params::Compaction as AutomationTargetParamNewSessionAgentCompaction;
pub use crate::beta::agents::agent_create_params::Experimental as AutomationTargetParamNewSessionAgentExperimental;
pub use crate::beta::agents::automation_target::AutomationTargetResourceExistingSession as AutomationTargetParamExistingSession;
pub use crate::beta::agents::session_create_params::Agent as AutomationTargetParamNewSessionAgent;

/// What an automation does: open a new session or talk to an existing one.
#[derive(Clone)]
#[non_exhaustive]
pub enum AutomationTargetParam {
    /// `new_session`: Automation target param new session of `AutomationTargetParam` with `agent`,
    /// `agent_id` and more.
    NewSession(Box<AutomationTargetParamNewSession>),
    /// `existing_session`: Automation target resource existing session of `AutomationTarget` with
    /// `instructions` and `session_id`.
    ExistingSession(AutomationTargetResourceExistingSession),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    AutomationTargetParam = "beta.agents.AutomationTargetParam";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("existing_session", Pick::One(1)),
                ("new_session", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 NewSession, 1 ExistingSession,
}

from!(AutomationTargetParam {
    NewSession(AutomationTargetParamNewSession),
    ExistingSession(AutomationTargetResourceExistingSession),
});

/// Automation target param new session of `AutomationTargetParam` with `agent`, `agent_id` and
/// more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutomationTargetParamNewSession {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// ID of the agent concerned.
    pub agent_id: Option<String>,
    /// Place where commands or the agent run.
    pub environment: EnvironmentParam,
    /// What the model or tool is given.
    pub input: Vec<AgentSessionInputMessageParam>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Maybe<BTreeMap<String, String>>,
    /// Vaults whose credentials may be used.
    pub vault_ids: Maybe<Vec<String>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AutomationTargetParamNewSession = "beta.agents.AutomationTargetParam.AutomationTargetParamNewSession";
    [
        constant("type", "new_session"),
        optional("agent"),
        optional("agent_id"),
        required("environment"),
        required("input"),
        optional("metadata").or_null(),
        optional("vault_ids").or_null(),
    ];
    1 agent, 2 agent_id, 3 environment, 4 input, 5 metadata, 6 vault_ids,
}

impl AutomationTargetParamNewSession {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        environment: impl Into<EnvironmentParam>,
        input: impl IntoItems<AgentSessionInputMessageParam>,
    ) -> Self {
        Self {
            environment: environment.into(),
            input: input.into_items().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }

    /// The agent concerned: its settings, or who took part.
    #[must_use]
    pub fn agent<By>(mut self, agent: impl IntoMaybe<Agent, By>) -> Self {
        put(&mut self.agent, &mut self.leftovers, 1, agent.into_maybe());
        self
    }

    /// ID of the agent concerned.
    #[must_use]
    pub fn agent_id<By>(mut self, agent_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.agent_id,
            &mut self.leftovers,
            2,
            agent_id.into_maybe(),
        );
        self
    }

    /// The caller's own keys and values, kept with the object.
    #[must_use]
    pub fn metadata(mut self, metadata: impl IntoPairs<String>) -> Self {
        self.metadata = metadata.into_pairs();
        self
    }

    /// Vaults whose credentials may be used.
    #[must_use]
    pub fn vault_ids(mut self, vault_ids: impl IntoItems<String>) -> Self {
        self.vault_ids = vault_ids.into_items();
        self
    }
}
