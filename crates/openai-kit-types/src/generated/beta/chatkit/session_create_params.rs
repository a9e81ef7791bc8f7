//! What `beta.chatkit.sessions.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::chatkit::{
    ChatSessionChatKitConfigurationParam, ChatSessionExpiresAfterParam, ChatSessionRateLimitsParam,
    ChatSessionWorkflowParam,
};
use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Parameters of `beta.chatkit.sessions.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionCreateParams {
    /// Which parts of the chat interface are on, and how they behave.
    pub chatkit_configuration: Option<ChatSessionChatKitConfigurationParam>,
    /// Rule for when the object is removed.
    pub expires_after: Option<ChatSessionExpiresAfterParam>,
    /// Limits on how much may be sent in a time span.
    pub rate_limits: Option<ChatSessionRateLimitsParam>,
    /// The user or end user concerned. Required. At least 1 character.
    pub user: Option<String>,
    /// The workflow that runs the chat. Required.
    pub workflow: Option<ChatSessionWorkflowParam>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SessionCreateParams = "beta.chatkit.SessionCreateParams";
    [
        optional("chatkit_configuration"),
        optional("expires_after"),
        optional("rate_limits"),
        required("user"),
        required("workflow"),
    ];
    0 chatkit_configuration, 1 expires_after, 2 rate_limits, 3 user, 4 workflow,
}

impl SessionCreateParams {
    /// Which parts of the chat interface are on, and how they behave.
    #[must_use]
    pub fn chatkit_configuration<By>(
        mut self,
        chatkit_configuration: impl IntoMaybe<ChatSessionChatKitConfigurationParam, By>,
    ) -> Self {
        put(
            &mut self.chatkit_configuration,
            &mut self.leftovers,
            0,
            chatkit_configuration.into_maybe(),
        );
        self
    }

    /// Rule for when the object is removed.
    #[must_use]
    pub fn expires_after<By>(
        mut self,
        expires_after: impl IntoMaybe<ChatSessionExpiresAfterParam, By>,
    ) -> Self {
        put(
            &mut self.expires_after,
            &mut self.leftovers,
            1,
            expires_after.into_maybe(),
        );
        self
    }

    /// Limits on how much may be sent in a time span.
    #[must_use]
    pub fn rate_limits<By>(
        mut self,
        rate_limits: impl IntoMaybe<ChatSessionRateLimitsParam, By>,
    ) -> Self {
        put(
            &mut self.rate_limits,
            &mut self.leftovers,
            2,
            rate_limits.into_maybe(),
        );
        self
    }

    /// The user or end user concerned. Required. At least 1 character.
    #[must_use]
    pub fn user<By>(mut self, user: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.user, &mut self.leftovers, 3, user.into_maybe());
        self
    }

    /// The workflow that runs the chat. Required.
    #[must_use]
    pub fn workflow<By>(mut self, workflow: impl IntoMaybe<ChatSessionWorkflowParam, By>) -> Self {
        put(
            &mut self.workflow,
            &mut self.leftovers,
            4,
            workflow.into_maybe(),
        );
        self
    }
}
