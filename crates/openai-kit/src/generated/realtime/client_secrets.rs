//! `client.realtime().client_secrets()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::IntoMaybe;
use openai_kit_types::realtime::client_secret_create_params::ExpiresAfter;
use openai_kit_types::realtime::session_update_event::Session;
use openai_kit_types::realtime::{ClientSecretCreateParams, ClientSecretCreateResponse};

use crate::Client;
use crate::call::{Call, Json, op};

/// The operations of `realtime.client_secrets`.
#[derive(Clone, Debug)]
pub struct ClientSecrets {
    pub(crate) client: Client,
}

impl ClientSecrets {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Creates a short-lived key with which a browser or app may open a Realtime session.
    ///
    /// `POST /realtime/client_secrets`
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }
}

op! {
    /// The call of [`ClientSecrets::create`].
    Create: ClientSecretCreateParams => Json<ClientSecretCreateResponse>,
        operations::realtime::client_secrets::CREATE;
}

/// Parameters of [`ClientSecrets::create`].
impl Call<Create> {
    /// Rule for when the object is removed.
    pub fn expires_after<By>(self, expires_after: impl IntoMaybe<ExpiresAfter, By>) -> Self {
        self.put(0, expires_after.into_maybe(), |params| {
            &mut params.expires_after
        })
    }

    /// Settings that sessions opened with the secret get.
    pub fn session<By>(self, session: impl IntoMaybe<Session, By>) -> Self {
        self.put(1, session.into_maybe(), |params| &mut params.session)
    }
}
