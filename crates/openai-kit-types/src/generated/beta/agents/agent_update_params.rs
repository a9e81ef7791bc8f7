//! What `beta.agents.update` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::beta::agents::{
    AgentReasoning, AgentTextParam, MultiAgentConfig, PersistedAgentToolParam,
};
use crate::convert::put;
use crate::{IntoItems, IntoMaybe, IntoPairs, Leftovers, Maybe};

pub use crate::beta::agents::agent::ServiceTier;
pub use crate::beta::agents::agent_create_params::Compaction;
pub use crate::beta::agents::agent_create_params::Experimental;

/// Parameters of `beta.agents.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentUpdateParams {
    /// How older context is shortened when it grows long.
    pub compaction: Maybe<Compaction>,
    /// Trial features that may still change.
    pub experimental: Option<Experimental>,
    /// Directions for the model, ahead of the conversation.
    pub instructions: Maybe<String>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Maybe<BTreeMap<String, String>>,
    /// Model that does or did the work.
    pub model: Option<String>,
    /// Whether and how the agent may start helper agents.
    pub multi_agent: Maybe<MultiAgentConfig>,
    /// Name given to this object.
    pub name: Maybe<String>,
    /// How much the model thinks, and what it tells of it.
    pub reasoning: Maybe<AgentReasoning>,
    /// Level of service that handles the request.
    pub service_tier: Maybe<ServiceTier>,
    /// The text, or how text is written.
    pub text: Maybe<AgentTextParam>,
    /// Tools the model may use.
    pub tools: Maybe<Vec<PersistedAgentToolParam>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentUpdateParams = "beta.AgentUpdateParams";
    [
        optional("compaction").or_null(),
        optional("experimental"),
        optional("instructions").or_null(),
        optional("metadata").or_null(),
        optional("model"),
        optional("multi_agent").or_null(),
        optional("name").or_null(),
        optional("reasoning").or_null(),
        optional("service_tier").or_null(),
        optional("text").or_null(),
        optional("tools").or_null(),
    ];
    0 compaction, 1 experimental, 2 instructions, 3 metadata, 4 model, 5 multi_agent, 6 name,
    7 reasoning, 8 service_tier, 9 text, 10 tools,
}

impl AgentUpdateParams {
    /// How older context is shortened when it grows long.
    #[must_use]
    pub fn compaction<By>(mut self, compaction: impl IntoMaybe<Compaction, By>) -> Self {
        self.compaction = compaction.into_maybe();
        self
    }

    /// Trial features that may still change.
    #[must_use]
    pub fn experimental<By>(mut self, experimental: impl IntoMaybe<Experimental, By>) -> Self {
        put(
            &mut self.experimental,
            &mut self.leftovers,
            1,
            experimental.into_maybe(),
        );
        self
    }

    /// Directions for the model, ahead of the conversation.
    #[must_use]
    pub fn instructions<By>(mut self, instructions: impl IntoMaybe<String, By>) -> Self {
        self.instructions = instructions.into_maybe();
        self
    }

    /// The caller's own keys and values, kept with the object.
    #[must_use]
    pub fn metadata(mut self, metadata: impl IntoPairs<String>) -> Self {
        self.metadata = metadata.into_pairs();
        self
    }

    /// Model that does or did the work.
    #[must_use]
    pub fn model<By>(mut self, model: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.model, &mut self.leftovers, 4, model.into_maybe());
        self
    }

    /// Whether and how the agent may start helper agents.
    #[must_use]
    pub fn multi_agent<By>(mut self, multi_agent: impl IntoMaybe<MultiAgentConfig, By>) -> Self {
        self.multi_agent = multi_agent.into_maybe();
        self
    }

    /// Name given to this object.
    #[must_use]
    pub fn name<By>(mut self, name: impl IntoMaybe<String, By>) -> Self {
        self.name = name.into_maybe();
        self
    }

    /// How much the model thinks, and what it tells of it.
    #[must_use]
    pub fn reasoning<By>(mut self, reasoning: impl IntoMaybe<AgentReasoning, By>) -> Self {
        self.reasoning = reasoning.into_maybe();
        self
    }

    /// Level of service that handles the request.
    #[must_use]
    pub fn service_tier<By>(mut self, service_tier: impl IntoMaybe<ServiceTier, By>) -> Self {
        self.service_tier = service_tier.into_maybe();
        self
    }

    /// The text, or how text is written.
    #[must_use]
    pub fn text<By>(mut self, text: impl IntoMaybe<AgentTextParam, By>) -> Self {
        self.text = text.into_maybe();
        self
    }

    /// Tools the model may use.
    #[must_use]
    pub fn tools(mut self, tools: impl IntoItems<PersistedAgentToolParam>) -> Self {
        self.tools = tools.into_items();
        self
    }
}
