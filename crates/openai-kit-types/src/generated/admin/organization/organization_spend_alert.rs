//! `OrganizationSpendAlert` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoItems, IntoMaybe, Leftovers};

/// An amount at which the organization's spending is announced, and to whom.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrganizationSpendAlert {
    /// ID that names this object.
    pub id: String,
    /// How and to whom the alert is sent.
    pub notification_channel: NotificationChannel,
    /// Amount of spending that sets this off, in cents.
    pub threshold_amount: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    OrganizationSpendAlert = "admin.organization.OrganizationSpendAlert";
    [
        required("id"),
        constant("object", "organization.spend_alert"),
        constant("currency", "USD"),
        constant("interval", "month"),
        required("notification_channel"),
        required("threshold_amount"),
    ];
    0 id, 4 notification_channel, 5 threshold_amount,
}

impl OrganizationSpendAlert {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Notification channel of `OrganizationSpendAlert` with `recipients` and `subject_prefix`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotificationChannel {
    /// Mail addresses that are notified.
    pub recipients: Vec<String>,
    /// Text in front of the mail subject.
    pub subject_prefix: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    NotificationChannel = "admin.organization.OrganizationSpendAlert.NotificationChannel";
    [
        constant("type", "email"),
        required("recipients"),
        optional("subject_prefix").or_null(),
    ];
    1 recipients, 2 subject_prefix,
}

impl NotificationChannel {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(recipients: impl IntoItems<String>) -> Self {
        Self {
            recipients: recipients.into_items().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }

    /// Text in front of the mail subject.
    #[must_use]
    pub fn subject_prefix<By>(mut self, subject_prefix: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.subject_prefix,
            &mut self.leftovers,
            2,
            subject_prefix.into_maybe(),
        );
        self
    }
}
