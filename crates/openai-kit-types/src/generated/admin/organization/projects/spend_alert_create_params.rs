//! What `admin.organization.projects.spend_alerts.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

pub use crate::admin::organization::organization_spend_alert::NotificationChannel;

/// Parameters of `admin.organization.projects.spend_alerts.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpendAlertCreateParams {
    /// How and to whom the alert is sent. Required.
    pub notification_channel: Option<NotificationChannel>,
    /// Amount of spending that sets this off, in cents. Required. At least 0.
    pub threshold_amount: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SpendAlertCreateParams = "admin.organization.projects.SpendAlertCreateParams";
    [
        constant("currency", "USD"),
        constant("interval", "month"),
        required("notification_channel"),
        required("threshold_amount"),
    ];
    2 notification_channel, 3 threshold_amount,
}

impl SpendAlertCreateParams {
    /// How and to whom the alert is sent. Required.
    #[must_use]
    pub fn notification_channel<By>(
        mut self,
        notification_channel: impl IntoMaybe<NotificationChannel, By>,
    ) -> Self {
        put(
            &mut self.notification_channel,
            &mut self.leftovers,
            2,
            notification_channel.into_maybe(),
        );
        self
    }

    /// Amount of spending that sets this off, in cents. Required. At least 0.
    #[must_use]
    pub fn threshold_amount<By>(mut self, threshold_amount: impl IntoMaybe<i64, By>) -> Self {
        put(
            &mut self.threshold_amount,
            &mut self.leftovers,
            3,
            threshold_amount.into_maybe(),
        );
        self
    }
}
