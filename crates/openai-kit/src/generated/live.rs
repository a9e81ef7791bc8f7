//! `client.live()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::IntoMaybe;
use openai_kit_types::live::live_create_response::Transport;
use openai_kit_types::live::{LiveCreateParams, LiveCreateResponse, MediaSessionConfigParam};

use crate::Client;
use crate::call::{Call, Json, op};

pub mod sessions;

/// Live sessions over sockets.
#[derive(Clone, Debug)]
pub struct Live {
    pub(crate) client: Client,
}

impl Live {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Opens a Live session over WebRTC: takes the SDP offer and returns the answer.
    ///
    /// `POST /live/sessions`
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }

    /// The operations of `live.sessions`.
    #[must_use]
    pub fn sessions(&self) -> sessions::Sessions {
        sessions::Sessions::new(&self.client)
    }
}

op! {
    /// The call of [`Live::create`].
    Create: LiveCreateParams => Json<LiveCreateResponse>, operations::live::CREATE;
}

/// Parameters of [`Live::create`].
impl Call<Create> {
    /// The session: its settings or who is signed in. Required.
    pub fn session<By>(self, session: impl IntoMaybe<MediaSessionConfigParam, By>) -> Self {
        self.put(0, session.into_maybe(), |params| &mut params.session)
    }

    /// How the connection is made. Required.
    pub fn transport<By>(self, transport: impl IntoMaybe<Transport, By>) -> Self {
        self.put(1, transport.into_maybe(), |params| &mut params.transport)
    }
}
