//! What `webhooks.rotate_secret` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Parameters of `webhooks.rotate_secret`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookRotateSecretParams {
    /// Whether the old secret still works for a day.
    pub keep_old_secret_active_for_24_hours: Option<bool>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    WebhookRotateSecretParams = "webhooks.WebhookRotateSecretParams";
    [
        optional("keep_old_secret_active_for_24_hours"),
    ];
    0 keep_old_secret_active_for_24_hours,
}

impl WebhookRotateSecretParams {
    /// Whether the old secret still works for a day.
    #[must_use]
    pub fn keep_old_secret_active_for_24_hours<By>(
        mut self,
        keep_old_secret_active_for_24_hours: impl IntoMaybe<bool, By>,
    ) -> Self {
        put(
            &mut self.keep_old_secret_active_for_24_hours,
            &mut self.leftovers,
            0,
            keep_old_secret_active_for_24_hours.into_maybe(),
        );
        self
    }
}
