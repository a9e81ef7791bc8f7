//! `client.beta().chatkit().sessions()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::IntoMaybe;
use openai_kit_types::beta::chatkit::{
    ChatSession, ChatSessionChatKitConfigurationParam, ChatSessionExpiresAfterParam,
    ChatSessionRateLimitsParam, ChatSessionWorkflowParam, SessionCreateParams,
};

use crate::Client;
use crate::call::{Call, Json, NoParams, op};

/// The operations of `beta.chatkit.sessions`.
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

    /// Ends a ChatKit session, so that its client secret stops working.
    ///
    /// `POST /chatkit/sessions/{session_id}/cancel`
    pub fn cancel(&self, session_id: impl Into<String>) -> Call<Cancel> {
        Call::new(&self.client, [session_id.into()])
    }

    /// Opens a ChatKit session for one user and returns its client secret.
    ///
    /// `POST /chatkit/sessions`
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }
}

op! {
    /// The call of [`Sessions::cancel`].
    Cancel: NoParams => Json<ChatSession>, operations::beta::chatkit::sessions::CANCEL;

    /// The call of [`Sessions::create`].
    Create: SessionCreateParams => Json<ChatSession>, operations::beta::chatkit::sessions::CREATE;
}

/// Parameters of [`Sessions::create`].
impl Call<Create> {
    /// Which parts of the chat interface are on, and how they behave.
    pub fn chatkit_configuration<By>(
        self,
        chatkit_configuration: impl IntoMaybe<ChatSessionChatKitConfigurationParam, By>,
    ) -> Self {
        self.put(0, chatkit_configuration.into_maybe(), |params| {
            &mut params.chatkit_configuration
        })
    }

    /// Rule for when the object is removed.
    pub fn expires_after<By>(
        self,
        expires_after: impl IntoMaybe<ChatSessionExpiresAfterParam, By>,
    ) -> Self {
        self.put(1, expires_after.into_maybe(), |params| {
            &mut params.expires_after
        })
    }

    /// Limits on how much may be sent in a time span.
    pub fn rate_limits<By>(
        self,
        rate_limits: impl IntoMaybe<ChatSessionRateLimitsParam, By>,
    ) -> Self {
        self.put(2, rate_limits.into_maybe(), |params| {
            &mut params.rate_limits
        })
    }

    /// The user or end user concerned. Required. At least 1 character.
    pub fn user<By>(self, user: impl IntoMaybe<String, By>) -> Self {
        self.put(3, user.into_maybe(), |params| &mut params.user)
    }

    /// The workflow that runs the chat. Required.
    pub fn workflow<By>(self, workflow: impl IntoMaybe<ChatSessionWorkflowParam, By>) -> Self {
        self.put(4, workflow.into_maybe(), |params| &mut params.workflow)
    }
}
