//! What `beta.agents.sessions.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::beta::agents::agent::ServiceTier;
use crate::beta::agents::agent_create_params::{Compaction, Experimental};
use crate::beta::agents::{
    AgentReasoning, AgentSessionInputMessageParam, AgentTextParam, AgentToolParam,
    EnvironmentParam, MultiAgentConfig,
};
use crate::chat::chat_completion_content_part_text::PromptCacheBreakpointTtl;
use crate::convert::put;
use crate::responses::responses_client_event::ResponseCreateStreamOptions;
use crate::{IntoItems, IntoMaybe, IntoPairs, Leftovers, Maybe, RawJson, Why};

pub use crate::beta::agents::agent::ServiceTier as AgentServiceTier;
pub use crate::beta::agents::agent_create_params::Compaction as AgentCompaction;
pub use crate::beta::agents::agent_create_params::Experimental as AgentExperimental;
pub use crate::beta::agents::agent_session::Review;
pub use crate::chat::chat_completion_content_part_text::PromptCacheBreakpointTtl as PromptCacheOptionsTtl;
pub use crate::responses::responses_client_event::ResponseCreateStreamOptions as StreamOptions;

/// Parameters of `beta.agents.sessions.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionCreateParams {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// ID of the agent concerned.
    pub agent_id: Option<String>,
    /// Place where commands or the agent run. Required.
    pub environment: Option<EnvironmentParam>,
    /// What the model or tool is given.
    pub input: Maybe<Input>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Maybe<BTreeMap<String, String>>,
    /// How the prompt cache is used.
    pub prompt_cache_options: Maybe<PromptCacheOptions>,
    /// Who checks the agent's risky steps.
    pub review: Option<Review>,
    /// Budget of the session.
    pub spend_control: Maybe<SpendControl>,
    /// Whether the result comes piece by piece as events.
    pub stream: Option<bool>,
    /// Extra settings for streaming.
    pub stream_options: Option<ResponseCreateStreamOptions>,
    /// Vaults whose credentials may be used.
    pub vault_ids: Maybe<Vec<String>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SessionCreateParams = "beta.agents.SessionCreateParams";
    [
        optional("agent"),
        optional("agent_id"),
        required("environment"),
        optional("input").or_null(),
        optional("metadata").or_null(),
        optional("prompt_cache_options").or_null(),
        optional("review"),
        optional("spend_control").or_null(),
        optional("stream"),
        optional("stream_options"),
        optional("vault_ids").or_null(),
    ];
    0 agent, 1 agent_id, 2 environment, 3 input, 4 metadata, 5 prompt_cache_options, 6 review,
    7 spend_control, 8 stream, 9 stream_options, 10 vault_ids,
}

impl SessionCreateParams {
    /// The agent concerned: its settings, or who took part.
    #[must_use]
    pub fn agent<By>(mut self, agent: impl IntoMaybe<Agent, By>) -> Self {
        put(&mut self.agent, &mut self.leftovers, 0, agent.into_maybe());
        self
    }

    /// ID of the agent concerned.
    #[must_use]
    pub fn agent_id<By>(mut self, agent_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.agent_id,
            &mut self.leftovers,
            1,
            agent_id.into_maybe(),
        );
        self
    }

    /// Place where commands or the agent run. Required.
    #[must_use]
    pub fn environment<By>(mut self, environment: impl IntoMaybe<EnvironmentParam, By>) -> Self {
        put(
            &mut self.environment,
            &mut self.leftovers,
            2,
            environment.into_maybe(),
        );
        self
    }

    /// What the model or tool is given.
    #[must_use]
    pub fn input<By>(mut self, input: impl IntoMaybe<Input, By>) -> Self {
        self.input = input.into_maybe();
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
            6,
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

    /// Extra settings for streaming.
    #[must_use]
    pub fn stream_options<By>(
        mut self,
        stream_options: impl IntoMaybe<ResponseCreateStreamOptions, By>,
    ) -> Self {
        put(
            &mut self.stream_options,
            &mut self.leftovers,
            9,
            stream_options.into_maybe(),
        );
        self
    }

    /// Vaults whose credentials may be used.
    #[must_use]
    pub fn vault_ids(mut self, vault_ids: impl IntoItems<String>) -> Self {
        self.vault_ids = vault_ids.into_items();
        self
    }
}

/// Agent of `SessionCreateParams` with `compaction`, `experimental` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Agent {
    /// How older context is shortened when it grows long.
    pub compaction: Maybe<Compaction>,
    /// Trial features that may still change.
    pub experimental: Option<Experimental>,
    /// Directions for the model, ahead of the conversation.
    pub instructions: Maybe<String>,
    /// Model that does or did the work.
    pub model: Option<String>,
    /// Whether and how the agent may start helper agents.
    pub multi_agent: Maybe<MultiAgentConfig>,
    /// How much the model thinks, and what it tells of it.
    pub reasoning: Maybe<AgentReasoning>,
    /// Level of service that handles the request.
    pub service_tier: Maybe<ServiceTier>,
    /// The text, or how text is written.
    pub text: Maybe<AgentTextParam>,
    /// Tools the model may use.
    pub tools: Maybe<Vec<AgentToolParam>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Agent = "beta.agents.SessionCreateParams.Agent";
    [
        optional("compaction").or_null(),
        optional("experimental"),
        optional("instructions").or_null(),
        optional("model"),
        optional("multi_agent").or_null(),
        optional("reasoning").or_null(),
        optional("service_tier").or_null(),
        optional("text").or_null(),
        optional("tools").or_null(),
    ];
    0 compaction, 1 experimental, 2 instructions, 3 model, 4 multi_agent, 5 reasoning,
    6 service_tier, 7 text, 8 tools,
}

impl Agent {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

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

    /// Model that does or did the work.
    #[must_use]
    pub fn model<By>(mut self, model: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.model, &mut self.leftovers, 3, model.into_maybe());
        self
    }

    /// Whether and how the agent may start helper agents.
    #[must_use]
    pub fn multi_agent<By>(mut self, multi_agent: impl IntoMaybe<MultiAgentConfig, By>) -> Self {
        self.multi_agent = multi_agent.into_maybe();
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
    pub fn tools(mut self, tools: impl IntoItems<AgentToolParam>) -> Self {
        self.tools = tools.into_items();
        self
    }
}

/// Input of `SessionCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Input {
    /// A text.
    Text(String),
    /// A list.
    Items(Vec<AgentSessionInputMessageParam>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Input = "beta.agents.SessionCreateParams.Input";
    {
        text: Some(0),
        lists: &[(Items::Object, 1)],
    };
    0 Text, 1 Items,
}

from_text!(Input::Text);
from_items!(Input::Items(AgentSessionInputMessageParam));

/// Prompt cache options of `SessionCreateParams` with `ttl`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromptCacheOptions {
    /// How long the cached prefix lives.
    pub ttl: Option<PromptCacheBreakpointTtl>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    PromptCacheOptions = "beta.agents.SessionCreateParams.PromptCacheOptions";
    [
        optional("ttl"),
    ];
    0 ttl,
}

impl PromptCacheOptions {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How long the cached prefix lives.
    #[must_use]
    pub fn ttl<By>(mut self, ttl: impl IntoMaybe<PromptCacheBreakpointTtl, By>) -> Self {
        put(&mut self.ttl, &mut self.leftovers, 0, ttl.into_maybe());
        self
    }
}

/// Spend control of `SessionCreateParams` with `limit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpendControl {
    /// Most objects to return, or the size of a limit.
    pub limit: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SpendControl = "beta.agents.SessionCreateParams.SpendControl";
    [
        required("limit").or_null(),
    ];
    0 limit,
}

impl SpendControl {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Most objects to return, or the size of a limit.
    #[must_use]
    pub fn limit<By>(mut self, limit: impl IntoMaybe<i64, By>) -> Self {
        put(&mut self.limit, &mut self.leftovers, 0, limit.into_maybe());
        self
    }
}
