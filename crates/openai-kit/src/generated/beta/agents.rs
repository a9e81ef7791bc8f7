//! `client.beta().agents()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::beta::agents::agent::ServiceTier;
use openai_kit_types::beta::agents::agent_create_params::{Compaction, Experimental};
use openai_kit_types::beta::agents::{
    Agent, AgentCreateParams, AgentDeleted, AgentListParams, AgentReasoning, AgentTextParam,
    AgentUpdateParams, MultiAgentConfig, PersistedAgentToolParam,
};
use openai_kit_types::chat::completion_list_params::Order;
use openai_kit_types::pages::CursorPage;
use openai_kit_types::{IntoItems, IntoMaybe, IntoPairs};

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

pub mod automations;
pub mod environments;
pub mod sessions;
pub mod vaults;

/// Agents, their sessions and environments.
#[derive(Clone, Debug)]
pub struct Agents {
    pub(crate) client: Client,
}

impl Agents {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Saves an agent: model, instructions and tools, for use in many sessions.
    ///
    /// `POST /agents`
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }

    /// Deletes a saved agent.
    ///
    /// `DELETE /agents/{agent_id}`
    pub fn delete(&self, agent_id: impl Into<String>) -> Call<Delete> {
        Call::new(&self.client, [agent_id.into()])
    }

    /// Lists the saved agents.
    ///
    /// `GET /agents`
    pub fn list(&self) -> Call<List> {
        Call::new(&self.client, [])
    }

    /// Fetches one saved agent.
    ///
    /// `GET /agents/{agent_id}`
    pub fn retrieve(&self, agent_id: impl Into<String>) -> Call<Retrieve> {
        Call::new(&self.client, [agent_id.into()])
    }

    /// Changes a saved agent; absent fields stay, a null clears.
    ///
    /// `POST /agents/{agent_id}`
    pub fn update(&self, agent_id: impl Into<String>) -> Call<Update> {
        Call::new(&self.client, [agent_id.into()])
    }

    /// The operations of `beta.agents.automations`.
    #[must_use]
    pub fn automations(&self) -> automations::Automations {
        automations::Automations::new(&self.client)
    }

    /// The operations of `beta.agents.environments`.
    #[must_use]
    pub fn environments(&self) -> environments::Environments {
        environments::Environments::new(&self.client)
    }

    /// The operations of `beta.agents.sessions`.
    #[must_use]
    pub fn sessions(&self) -> sessions::Sessions {
        sessions::Sessions::new(&self.client)
    }

    /// The operations of `beta.agents.vaults`.
    #[must_use]
    pub fn vaults(&self) -> vaults::Vaults {
        vaults::Vaults::new(&self.client)
    }
}

op! {
    /// The call of [`Agents::create`].
    Create: AgentCreateParams => Json<Agent>, operations::beta::agents::CREATE;

    /// The call of [`Agents::delete`].
    Delete: NoParams => Json<AgentDeleted>, operations::beta::agents::DELETE;

    /// The call of [`Agents::list`].
    List: AgentListParams => Paged<CursorPage<Agent>>, operations::beta::agents::LIST;

    /// The call of [`Agents::retrieve`].
    Retrieve: NoParams => Json<Agent>, operations::beta::agents::RETRIEVE;

    /// The call of [`Agents::update`].
    Update: AgentUpdateParams => Json<Agent>, operations::beta::agents::UPDATE;
}

/// Parameters of [`Agents::create`].
impl Call<Create> {
    /// How older context is shortened when it grows long.
    pub fn compaction<By>(self, compaction: impl IntoMaybe<Compaction, By>) -> Self {
        self.put_maybe(compaction.into_maybe(), |params| &mut params.compaction)
    }

    /// Trial features that may still change.
    pub fn experimental<By>(self, experimental: impl IntoMaybe<Experimental, By>) -> Self {
        self.put(1, experimental.into_maybe(), |params| {
            &mut params.experimental
        })
    }

    /// Directions for the model, ahead of the conversation.
    pub fn instructions<By>(self, instructions: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(instructions.into_maybe(), |params| &mut params.instructions)
    }

    /// The caller's own keys and values, kept with the object.
    pub fn metadata(self, metadata: impl IntoPairs<String>) -> Self {
        self.put_maybe(metadata.into_pairs(), |params| &mut params.metadata)
    }

    /// Model that does or did the work. Required.
    pub fn model<By>(self, model: impl IntoMaybe<String, By>) -> Self {
        self.put(4, model.into_maybe(), |params| &mut params.model)
    }

    /// Whether and how the agent may start helper agents.
    pub fn multi_agent<By>(self, multi_agent: impl IntoMaybe<MultiAgentConfig, By>) -> Self {
        self.put_maybe(multi_agent.into_maybe(), |params| &mut params.multi_agent)
    }

    /// Name given to this object.
    pub fn name<By>(self, name: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(name.into_maybe(), |params| &mut params.name)
    }

    /// How much the model thinks, and what it tells of it.
    pub fn reasoning<By>(self, reasoning: impl IntoMaybe<AgentReasoning, By>) -> Self {
        self.put_maybe(reasoning.into_maybe(), |params| &mut params.reasoning)
    }

    /// Level of service that handles the request.
    pub fn service_tier<By>(self, service_tier: impl IntoMaybe<ServiceTier, By>) -> Self {
        self.put_maybe(service_tier.into_maybe(), |params| &mut params.service_tier)
    }

    /// The text, or how text is written.
    pub fn text<By>(self, text: impl IntoMaybe<AgentTextParam, By>) -> Self {
        self.put_maybe(text.into_maybe(), |params| &mut params.text)
    }

    /// Tools the model may use.
    pub fn tools(self, tools: impl IntoItems<PersistedAgentToolParam>) -> Self {
        self.put_maybe(tools.into_items(), |params| &mut params.tools)
    }
}

/// Parameters of [`Agents::list`].
impl Call<List> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(0, after.into_maybe(), |params| &mut params.after)
    }

    /// Most objects to return, or the size of a limit.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(1, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Sort direction of the list.
    pub fn order<By>(self, order: impl IntoMaybe<Order, By>) -> Self {
        self.put(2, order.into_maybe(), |params| &mut params.order)
    }
}

/// Parameters of [`Agents::update`].
impl Call<Update> {
    /// How older context is shortened when it grows long.
    pub fn compaction<By>(self, compaction: impl IntoMaybe<Compaction, By>) -> Self {
        self.put_maybe(compaction.into_maybe(), |params| &mut params.compaction)
    }

    /// Trial features that may still change.
    pub fn experimental<By>(self, experimental: impl IntoMaybe<Experimental, By>) -> Self {
        self.put(1, experimental.into_maybe(), |params| {
            &mut params.experimental
        })
    }

    /// Directions for the model, ahead of the conversation.
    pub fn instructions<By>(self, instructions: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(instructions.into_maybe(), |params| &mut params.instructions)
    }

    /// The caller's own keys and values, kept with the object.
    pub fn metadata(self, metadata: impl IntoPairs<String>) -> Self {
        self.put_maybe(metadata.into_pairs(), |params| &mut params.metadata)
    }

    /// Model that does or did the work.
    pub fn model<By>(self, model: impl IntoMaybe<String, By>) -> Self {
        self.put(4, model.into_maybe(), |params| &mut params.model)
    }

    /// Whether and how the agent may start helper agents.
    pub fn multi_agent<By>(self, multi_agent: impl IntoMaybe<MultiAgentConfig, By>) -> Self {
        self.put_maybe(multi_agent.into_maybe(), |params| &mut params.multi_agent)
    }

    /// Name given to this object.
    pub fn name<By>(self, name: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(name.into_maybe(), |params| &mut params.name)
    }

    /// How much the model thinks, and what it tells of it.
    pub fn reasoning<By>(self, reasoning: impl IntoMaybe<AgentReasoning, By>) -> Self {
        self.put_maybe(reasoning.into_maybe(), |params| &mut params.reasoning)
    }

    /// Level of service that handles the request.
    pub fn service_tier<By>(self, service_tier: impl IntoMaybe<ServiceTier, By>) -> Self {
        self.put_maybe(service_tier.into_maybe(), |params| &mut params.service_tier)
    }

    /// The text, or how text is written.
    pub fn text<By>(self, text: impl IntoMaybe<AgentTextParam, By>) -> Self {
        self.put_maybe(text.into_maybe(), |params| &mut params.text)
    }

    /// Tools the model may use.
    pub fn tools(self, tools: impl IntoItems<PersistedAgentToolParam>) -> Self {
        self.put_maybe(tools.into_items(), |params| &mut params.tools)
    }
}
