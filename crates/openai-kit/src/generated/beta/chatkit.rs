//! `client.beta().chatkit()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Client;

pub mod sessions;
pub mod threads;

/// ChatKit sessions and threads.
#[derive(Clone, Debug)]
pub struct Chatkit {
    pub(crate) client: Client,
}

impl Chatkit {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// The operations of `beta.chatkit.sessions`.
    #[must_use]
    pub fn sessions(&self) -> sessions::Sessions {
        sessions::Sessions::new(&self.client)
    }

    /// The operations of `beta.chatkit.threads`.
    #[must_use]
    pub fn threads(&self) -> threads::Threads {
        threads::Threads::new(&self.client)
    }
}
