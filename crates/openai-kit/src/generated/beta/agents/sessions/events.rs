//! `client.beta().agents().sessions().events()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::beta::agents::sessions::{EventCreateParams, EventStreamParams};
use openai_kit_types::beta::agents::{AgentSessionEvent, AgentSessionInputParam};
use openai_kit_types::{IntoItems, IntoMaybe};

use crate::call::{Call, Nothing, op};
use crate::{Client, call};

/// The operations of `beta.agents.sessions.events`.
#[derive(Clone, Debug)]
pub struct Events {
    pub(crate) client: Client,
}

impl Events {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Sends inputs to a session: messages, tool results, approvals or a cancel; safe to retry.
    ///
    /// `POST /agents/sessions/{session_id}/events`
    pub fn create(&self, session_id: impl Into<String>) -> Call<Create> {
        Call::new(&self.client, [session_id.into()])
    }

    /// Streams the events of a session from now on; an `error` event does not end it.
    ///
    /// `GET /agents/sessions/{session_id}/events`
    pub fn stream(&self, session_id: impl Into<String>) -> Call<Stream> {
        Call::new(&self.client, [session_id.into()])
    }
}

op! {
    /// The call of [`Events::create`].
    Create: EventCreateParams => Nothing, operations::beta::agents::sessions::events::CREATE;

    /// The call of [`Events::stream`].
    Stream: EventStreamParams => call::Events<AgentSessionEvent>,
        operations::beta::agents::sessions::events::STREAM;
}

/// Parameters of [`Events::create`].
impl Call<Create> {
    /// Input events for the session, in order. Required.
    pub fn events(self, events: impl IntoItems<AgentSessionInputParam>) -> Self {
        self.put(0, events.into_items(), |params| &mut params.events)
    }
}

/// Parameters of [`Events::stream`].
impl Call<Stream> {
    /// Whether stream events are padded to hide their true length.
    pub fn include_obfuscation<By>(self, include_obfuscation: impl IntoMaybe<bool, By>) -> Self {
        self.put(0, include_obfuscation.into_maybe(), |params| {
            &mut params.include_obfuscation
        })
    }
}
