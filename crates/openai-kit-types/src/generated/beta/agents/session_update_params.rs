//! What `beta.agents.sessions.update` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::beta::agents::AgentToolParam;
use crate::beta::agents::agent::ServiceTier;
use crate::convert::put;
use crate::responses::response_configuration_update_item::Reasoning;
use crate::{IntoItems, IntoMaybe, IntoPairs, Leftovers, Maybe};

pub use crate::beta::agents::agent::ServiceTier as AgentServiceTier;
pub use crate::beta::agents::agent_session::Review;
pub use crate::beta::agents::session_create_params::PromptCacheOptions;
pub use crate::beta::agents::session_create_params::SpendControl;
pub use crate::chat::chat_completion_content_part_text::PromptCacheBreakpointTtl as PromptCacheOptionsTtl;
pub use crate::responses::response_configuration_update_item::Reasoning as AgentReasoning;
pub use crate::shared::ReasoningEffort as AgentReasoningEffort;

/// Parameters of `beta.agents.sessions.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionUpdateParams {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Maybe<BTreeMap<String, String>>,
    /// How the prompt cache is used.
    pub prompt_cache_options: Maybe<PromptCacheOptions>,
    /// Who checks the agent's risky steps.
    pub review: Option<Review>,
    /// Budget of the session.
    pub spend_control: Maybe<SpendControl>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SessionUpdateParams = "beta.agents.SessionUpdateParams";
    [
        optional("agent"),
        optional("metadata").or_null(),
        optional("prompt_cache_options").or_null(),
        optional("review"),
        optional("spend_control").or_null(),
    ];
    0 agent, 1 metadata, 2 prompt_cache_options, 3 review, 4 spend_control,
}

impl SessionUpdateParams {
    /// The agent concerned: its settings, or who took part.
    #[must_use]
    pub fn agent<By>(mut self, agent: impl IntoMaybe<Agent, By>) -> Self {
        put(&mut self.agent, &mut self.leftovers, 0, agent.into_maybe());
        self
    }

    /// The caller's own keys and values, kept with the object.
    #[must_use]
    pub fn metadata(mut self, metadata: impl IntoPairs<String>) -> Self {
        self.metadata = metadata.into_pairs();
        self
    }

    /// How the prompt cache is used.
    #[must_use]
    pub fn prompt_cache_options<By>(
        mut self,
        prompt_cache_options: impl IntoMaybe<PromptCacheOptions, By>,
    ) -> Self {
        self.prompt_cache_options = prompt_cache_options.into_maybe();
        self
    }

    /// Who checks the agent's risky steps.
    #[must_use]
    pub fn review<By>(mut self, review: impl IntoMaybe<Review, By>) -> Self {
        put(
            &mut self.review,
            &mut self.leftovers,
            3,
            review.into_maybe(),
        );
        self
    }

    /// Budget of the session.
    #[must_use]
    pub fn spend_control<By>(mut self, spend_control: impl IntoMaybe<SpendControl, By>) -> Self {
        self.spend_control = spend_control.into_maybe();
        self
    }
}

/// Agent of `SessionUpdateParams` with `model`, `reasoning` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Agent {
    /// Model that does or did the work.
    pub model: Option<String>,
    /// How much the model thinks, and what it tells of it.
    pub reasoning: Option<Reasoning>,
    /// Level of service that handles the request.
    pub service_tier: Maybe<ServiceTier>,
    /// Tools the model may use.
    pub tools: Maybe<Vec<AgentToolParam>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Agent = "beta.agents.SessionUpdateParams.Agent";
    [
        optional("model"),
        optional("reasoning"),
        optional("service_tier").or_null(),
        optional("tools").or_null(),
    ];
    0 model, 1 reasoning, 2 service_tier, 3 tools,
}

impl Agent {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Model that does or did the work.
    #[must_use]
    pub fn model<By>(mut self, model: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.model, &mut self.leftovers, 0, model.into_maybe());
        self
    }

    /// How much the model thinks, and what it tells of it.
    #[must_use]
    pub fn reasoning<By>(mut self, reasoning: impl IntoMaybe<Reasoning, By>) -> Self {
        put(
            &mut self.reasoning,
            &mut self.leftovers,
            1,
            reasoning.into_maybe(),
        );
        self
    }

    /// Level of service that handles the request.
    #[must_use]
    pub fn service_tier<By>(mut self, service_tier: impl IntoMaybe<ServiceTier, By>) -> Self {
        self.service_tier = service_tier.into_maybe();
        self
    }

    /// Tools the model may use.
    #[must_use]
    pub fn tools(mut self, tools: impl IntoItems<AgentToolParam>) -> Self {
        self.tools = tools.into_items();
        self
    }
}
