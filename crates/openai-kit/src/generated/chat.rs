//! `client.chat()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Client;

pub mod completions;

/// Chat Completions.
#[derive(Clone, Debug)]
pub struct Chat {
    pub(crate) client: Client,
}

impl Chat {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// The operations of `chat.completions`.
    #[must_use]
    pub fn completions(&self) -> completions::Completions {
        completions::Completions::new(&self.client)
    }
}
