//! `client.realtime().translations()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Client;

pub mod client_secrets;

/// The operations of `realtime.translations`.
#[derive(Clone, Debug)]
pub struct Translations {
    pub(crate) client: Client,
}

impl Translations {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// The operations of `realtime.translations.client_secrets`.
    #[must_use]
    pub fn client_secrets(&self) -> client_secrets::ClientSecrets {
        client_secrets::ClientSecrets::new(&self.client)
    }
}
