//! `client.beta().agents().sessions()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::beta::agents::agent_session::Review;
use openai_kit_types::beta::agents::session_create_params::{
    Agent, Input, PromptCacheOptions, SpendControl,
};
use openai_kit_types::beta::agents::{
    AgentSession, AgentSessionDeleted, EnvironmentParam, SessionCreateParams, SessionListParams,
    SessionUpdateParams, session_update_params,
};
use openai_kit_types::chat::completion_list_params::Order;
use openai_kit_types::pages::CursorPage;
use openai_kit_types::responses::responses_client_event::ResponseCreateStreamOptions;
use openai_kit_types::{IntoItems, IntoMaybe, IntoPairs};

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

pub mod artifacts;
pub mod events;
pub mod items;
pub mod subagents;
pub mod traces;
pub mod turns;

/// The operations of `beta.agents.sessions`.
#[derive(Clone, Debug)]
pub struct Sessions {
    pub(crate) client: Client,
}

impl Sessions {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Starts an agent session in an environment, optionally with a first input and a stream.
    ///
    /// `POST /agents/sessions`
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }

    /// Deletes an agent session.
    ///
    /// `DELETE /agents/sessions/{session_id}`
    pub fn delete(&self, session_id: impl Into<String>) -> Call<Delete> {
        Call::new(&self.client, [session_id.into()])
    }

    /// Lists the agent sessions, optionally of one agent or with given metadata.
    ///
    /// `GET /agents/sessions`
    pub fn list(&self) -> Call<List> {
        Call::new(&self.client, [])
    }

    /// Fetches the state of one agent session and the actions it waits for.
    ///
    /// `GET /agents/sessions/{session_id}`
    pub fn retrieve(&self, session_id: impl Into<String>) -> Call<Retrieve> {
        Call::new(&self.client, [session_id.into()])
    }

    /// Changes agent overrides, metadata, review or spending limit of a session.
    ///
    /// `POST /agents/sessions/{session_id}`
    pub fn update(&self, session_id: impl Into<String>) -> Call<Update> {
        Call::new(&self.client, [session_id.into()])
    }

    /// The operations of `beta.agents.sessions.artifacts`.
    #[must_use]
    pub fn artifacts(&self) -> artifacts::Artifacts {
        artifacts::Artifacts::new(&self.client)
    }

    /// The operations of `beta.agents.sessions.events`.
    #[must_use]
    pub fn events(&self) -> events::Events {
        events::Events::new(&self.client)
    }

    /// The operations of `beta.agents.sessions.items`.
    #[must_use]
    pub fn items(&self) -> items::Items {
        items::Items::new(&self.client)
    }

    /// The operations of `beta.agents.sessions.subagents`.
    #[must_use]
    pub fn subagents(&self) -> subagents::Subagents {
        subagents::Subagents::new(&self.client)
    }

    /// The operations of `beta.agents.sessions.traces`.
    #[must_use]
    pub fn traces(&self) -> traces::Traces {
        traces::Traces::new(&self.client)
    }

    /// The operations of `beta.agents.sessions.turns`.
    #[must_use]
    pub fn turns(&self) -> turns::Turns {
        turns::Turns::new(&self.client)
    }
}

op! {
    /// The call of [`Sessions::create`].
    Create: SessionCreateParams => Json<AgentSession>, operations::beta::agents::sessions::CREATE;

    /// The call of [`Sessions::delete`].
    Delete: NoParams => Json<AgentSessionDeleted>, operations::beta::agents::sessions::DELETE;

    /// The call of [`Sessions::list`].
    List: SessionListParams => Paged<CursorPage<AgentSession>>,
        operations::beta::agents::sessions::LIST;

    /// The call of [`Sessions::retrieve`].
    Retrieve: NoParams => Json<AgentSession>, operations::beta::agents::sessions::RETRIEVE;

    /// The call of [`Sessions::update`].
    Update: SessionUpdateParams => Json<AgentSession>, operations::beta::agents::sessions::UPDATE;
}

/// Parameters of [`Sessions::create`].
impl Call<Create> {
    /// The agent concerned: its settings, or who took part.
    pub fn agent<By>(self, agent: impl IntoMaybe<Agent, By>) -> Self {
        self.put(0, agent.into_maybe(), |params| &mut params.agent)
    }

    /// ID of the agent concerned.
    pub fn agent_id<By>(self, agent_id: impl IntoMaybe<String, By>) -> Self {
        self.put(1, agent_id.into_maybe(), |params| &mut params.agent_id)
    }

    /// Place where commands or the agent run. Required.
    pub fn environment<By>(self, environment: impl IntoMaybe<EnvironmentParam, By>) -> Self {
        self.put(2, environment.into_maybe(), |params| {
            &mut params.environment
        })
    }

    /// What the model or tool is given.
    pub fn input<By>(self, input: impl IntoMaybe<Input, By>) -> Self {
        self.put_maybe(input.into_maybe(), |params| &mut params.input)
    }

    /// The caller's own keys and values, kept with the object.
    pub fn metadata(self, metadata: impl IntoPairs<String>) -> Self {
        self.put_maybe(metadata.into_pairs(), |params| &mut params.metadata)
    }

    /// How the prompt cache is used.
    pub fn prompt_cache_options<By>(
        self,
        prompt_cache_options: impl IntoMaybe<PromptCacheOptions, By>,
    ) -> Self {
        self.put_maybe(prompt_cache_options.into_maybe(), |params| {
            &mut params.prompt_cache_options
        })
    }

    /// Who checks the agent's risky steps.
    pub fn review<By>(self, review: impl IntoMaybe<Review, By>) -> Self {
        self.put(6, review.into_maybe(), |params| &mut params.review)
    }

    /// Budget of the session.
    pub fn spend_control<By>(self, spend_control: impl IntoMaybe<SpendControl, By>) -> Self {
        self.put_maybe(spend_control.into_maybe(), |params| {
            &mut params.spend_control
        })
    }

    /// Extra settings for streaming.
    pub fn stream_options<By>(
        self,
        stream_options: impl IntoMaybe<ResponseCreateStreamOptions, By>,
    ) -> Self {
        self.put(9, stream_options.into_maybe(), |params| {
            &mut params.stream_options
        })
    }

    /// Vaults whose credentials may be used.
    pub fn vault_ids(self, vault_ids: impl IntoItems<String>) -> Self {
        self.put_maybe(vault_ids.into_items(), |params| &mut params.vault_ids)
    }
}

/// Parameters of [`Sessions::list`].
impl Call<List> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(0, after.into_maybe(), |params| &mut params.after)
    }

    /// ID of the agent concerned.
    pub fn agent_id<By>(self, agent_id: impl IntoMaybe<String, By>) -> Self {
        self.put(1, agent_id.into_maybe(), |params| &mut params.agent_id)
    }

    /// Most objects to return, or the size of a limit.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(2, limit.into_maybe(), |params| &mut params.limit)
    }

    /// The caller's own keys and values, kept with the object.
    pub fn metadata(self, metadata: impl IntoPairs<String>) -> Self {
        self.put(3, metadata.into_pairs(), |params| &mut params.metadata)
    }

    /// Sort direction of the list.
    pub fn order<By>(self, order: impl IntoMaybe<Order, By>) -> Self {
        self.put(4, order.into_maybe(), |params| &mut params.order)
    }
}

/// Parameters of [`Sessions::update`].
impl Call<Update> {
    /// The agent concerned: its settings, or who took part.
    pub fn agent<By>(self, agent: impl IntoMaybe<session_update_params::Agent, By>) -> Self {
        self.put(0, agent.into_maybe(), |params| &mut params.agent)
    }

    /// The caller's own keys and values, kept with the object.
    pub fn metadata(self, metadata: impl IntoPairs<String>) -> Self {
        self.put_maybe(metadata.into_pairs(), |params| &mut params.metadata)
    }

    /// How the prompt cache is used.
    pub fn prompt_cache_options<By>(
        self,
        prompt_cache_options: impl IntoMaybe<PromptCacheOptions, By>,
    ) -> Self {
        self.put_maybe(prompt_cache_options.into_maybe(), |params| {
            &mut params.prompt_cache_options
        })
    }

    /// Who checks the agent's risky steps.
    pub fn review<By>(self, review: impl IntoMaybe<Review, By>) -> Self {
        self.put(3, review.into_maybe(), |params| &mut params.review)
    }

    /// Budget of the session.
    pub fn spend_control<By>(self, spend_control: impl IntoMaybe<SpendControl, By>) -> Self {
        self.put_maybe(spend_control.into_maybe(), |params| {
            &mut params.spend_control
        })
    }
}
