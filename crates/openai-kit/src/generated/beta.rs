//! `client.beta()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Client;

#[cfg(feature = "beta_agents")]
pub mod agents;
#[cfg(feature = "beta_assistants")]
pub mod assistants;
#[cfg(feature = "beta_chatkit")]
pub mod chatkit;
#[cfg(feature = "beta_realtime")]
pub mod realtime;
#[cfg(feature = "beta_responses")]
pub mod responses;
#[cfg(feature = "beta_assistants")]
pub mod threads;

/// The operations of `beta`.
#[derive(Clone, Debug)]
pub struct Beta {
    pub(crate) client: Client,
}

impl Beta {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Agents, their sessions and environments.
    #[cfg(feature = "beta_agents")]
    #[must_use]
    pub fn agents(&self) -> agents::Agents {
        agents::Agents::new(&self.client)
    }

    /// Assistants and their threads, which Responses replace.
    #[cfg(feature = "beta_assistants")]
    #[must_use]
    pub fn assistants(&self) -> assistants::Assistants {
        assistants::Assistants::new(&self.client)
    }

    /// ChatKit sessions and threads.
    #[cfg(feature = "beta_chatkit")]
    #[must_use]
    pub fn chatkit(&self) -> chatkit::Chatkit {
        chatkit::Chatkit::new(&self.client)
    }

    /// The realtime interface before its release.
    #[cfg(feature = "beta_realtime")]
    #[must_use]
    pub fn realtime(&self) -> realtime::Realtime {
        realtime::Realtime::new(&self.client)
    }

    /// Responses with features that are not released yet.
    #[cfg(feature = "beta_responses")]
    #[must_use]
    pub fn responses(&self) -> responses::Responses {
        responses::Responses::new(&self.client)
    }

    /// Assistants and their threads, which Responses replace.
    #[cfg(feature = "beta_assistants")]
    #[must_use]
    pub fn threads(&self) -> threads::Threads {
        threads::Threads::new(&self.client)
    }
}
