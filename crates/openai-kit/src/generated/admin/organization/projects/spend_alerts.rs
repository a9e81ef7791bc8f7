//! `client.admin().organization().projects().spend_alerts()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::IntoMaybe;
use openai_kit_types::admin::organization::organization_spend_alert::NotificationChannel;
use openai_kit_types::admin::organization::projects::{
    ProjectSpendAlert, ProjectSpendAlertDeleted, SpendAlertCreateParams, SpendAlertListParams,
    SpendAlertUpdateParams,
};
use openai_kit_types::admin::organization::role_list_params::Order;
use openai_kit_types::pages::ConversationCursorPage;

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

/// The operations of `admin.organization.projects.spend_alerts`.
#[derive(Clone, Debug)]
pub struct SpendAlerts {
    pub(crate) client: Client,
}

impl SpendAlerts {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Sets up a notification for when a project's monthly spending reaches an amount.
    ///
    /// `POST /organization/projects/{project_id}/spend_alerts`
    pub fn create(&self, project_id: impl Into<String>) -> Call<Create> {
        Call::new(&self.client, [project_id.into()])
    }

    /// Deletes a spend alert of a project.
    ///
    /// `DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}`
    pub fn delete(
        &self,
        project_id: impl Into<String>,
        alert_id: impl Into<String>,
    ) -> Call<Delete> {
        Call::new(&self.client, [project_id.into(), alert_id.into()])
    }

    /// Lists the spend alerts of a project.
    ///
    /// `GET /organization/projects/{project_id}/spend_alerts`
    pub fn list(&self, project_id: impl Into<String>) -> Call<List> {
        Call::new(&self.client, [project_id.into()])
    }

    /// Fetches one spend alert of a project.
    ///
    /// `GET /organization/projects/{project_id}/spend_alerts/{alert_id}`
    pub fn retrieve(
        &self,
        project_id: impl Into<String>,
        alert_id: impl Into<String>,
    ) -> Call<Retrieve> {
        Call::new(&self.client, [project_id.into(), alert_id.into()])
    }

    /// Changes the amount or recipients of a project's spend alert.
    ///
    /// `POST /organization/projects/{project_id}/spend_alerts/{alert_id}`
    pub fn update(
        &self,
        project_id: impl Into<String>,
        alert_id: impl Into<String>,
    ) -> Call<Update> {
        Call::new(&self.client, [project_id.into(), alert_id.into()])
    }
}

op! {
    /// The call of [`SpendAlerts::create`].
    Create: SpendAlertCreateParams => Json<ProjectSpendAlert>,
        operations::admin::organization::projects::spend_alerts::CREATE;

    /// The call of [`SpendAlerts::delete`].
    Delete: NoParams => Json<ProjectSpendAlertDeleted>,
        operations::admin::organization::projects::spend_alerts::DELETE;

    /// The call of [`SpendAlerts::list`].
    List: SpendAlertListParams => Paged<ConversationCursorPage<ProjectSpendAlert>>,
        operations::admin::organization::projects::spend_alerts::LIST;

    /// The call of [`SpendAlerts::retrieve`].
    Retrieve: NoParams => Json<ProjectSpendAlert>,
        operations::admin::organization::projects::spend_alerts::RETRIEVE;

    /// The call of [`SpendAlerts::update`].
    Update: SpendAlertUpdateParams => Json<ProjectSpendAlert>,
        operations::admin::organization::projects::spend_alerts::UPDATE;
}

/// Parameters of [`SpendAlerts::create`].
impl Call<Create> {
    /// How and to whom the alert is sent. Required.
    pub fn notification_channel<By>(
        self,
        notification_channel: impl IntoMaybe<NotificationChannel, By>,
    ) -> Self {
        self.put(2, notification_channel.into_maybe(), |params| {
            &mut params.notification_channel
        })
    }

    /// Amount of spending that sets this off, in cents. Required. At least 0.
    pub fn threshold_amount<By>(self, threshold_amount: impl IntoMaybe<i64, By>) -> Self {
        self.put(3, threshold_amount.into_maybe(), |params| {
            &mut params.threshold_amount
        })
    }
}

/// Parameters of [`SpendAlerts::list`].
impl Call<List> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(0, after.into_maybe(), |params| &mut params.after)
    }

    /// Cursor: the page ends ahead of this object.
    pub fn before<By>(self, before: impl IntoMaybe<String, By>) -> Self {
        self.put(1, before.into_maybe(), |params| &mut params.before)
    }

    /// Most objects to return, or the size of a limit. 0 to 100.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(2, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Sort direction of the list. `asc` by default.
    pub fn order<By>(self, order: impl IntoMaybe<Order, By>) -> Self {
        self.put(3, order.into_maybe(), |params| &mut params.order)
    }
}

/// Parameters of [`SpendAlerts::update`].
impl Call<Update> {
    /// How and to whom the alert is sent. Required.
    pub fn notification_channel<By>(
        self,
        notification_channel: impl IntoMaybe<NotificationChannel, By>,
    ) -> Self {
        self.put(2, notification_channel.into_maybe(), |params| {
            &mut params.notification_channel
        })
    }

    /// Amount of spending that sets this off, in cents. Required. At least 0.
    pub fn threshold_amount<By>(self, threshold_amount: impl IntoMaybe<i64, By>) -> Self {
        self.put(3, threshold_amount.into_maybe(), |params| {
            &mut params.threshold_amount
        })
    }
}
