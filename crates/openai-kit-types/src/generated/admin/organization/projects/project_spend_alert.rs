//! `ProjectSpendAlert` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::admin::organization::organization_spend_alert::NotificationChannel;

/// An amount at which a project's spending is announced, and to whom.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectSpendAlert {
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
    ProjectSpendAlert = "admin.organization.projects.ProjectSpendAlert";
    [
        required("id"),
        constant("object", "project.spend_alert"),
        constant("currency", "USD"),
        constant("interval", "month"),
        required("notification_channel"),
        required("threshold_amount"),
    ];
    0 id, 4 notification_channel, 5 threshold_amount,
}

impl ProjectSpendAlert {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
