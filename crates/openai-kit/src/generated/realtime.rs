//! `client.realtime()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Client;

pub mod calls;
pub mod client_secrets;
pub mod translations;

/// Realtime sessions over sockets, and their calls.
#[derive(Clone, Debug)]
pub struct Realtime {
    pub(crate) client: Client,
}

impl Realtime {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// The operations of `realtime.calls`.
    #[must_use]
    pub fn calls(&self) -> calls::Calls {
        calls::Calls::new(&self.client)
    }

    /// The operations of `realtime.client_secrets`.
    #[must_use]
    pub fn client_secrets(&self) -> client_secrets::ClientSecrets {
        client_secrets::ClientSecrets::new(&self.client)
    }

    /// The operations of `realtime.translations`.
    #[must_use]
    pub fn translations(&self) -> translations::Translations {
        translations::Translations::new(&self.client)
    }
}
