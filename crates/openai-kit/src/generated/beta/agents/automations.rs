//! `client.beta().agents().automations()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::beta::agents::{
    Automation, AutomationCreateParams, AutomationDeleted, AutomationListParams,
    AutomationTargetParam, AutomationUpdateParams,
};
use openai_kit_types::chat::completion_list_params::Order;
use openai_kit_types::pages::CursorPage;
use openai_kit_types::{IntoMaybe, IntoPairs};

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

pub mod invocations;

/// The operations of `beta.agents.automations`.
#[derive(Clone, Debug)]
pub struct Automations {
    pub(crate) client: Client,
}

impl Automations {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Schedules an agent to run once at a given time or again and again by a cron expression.
    ///
    /// `POST /agents/automations`
    ///
    /// Its parameters are one of several kinds: [`params`](Call::params) takes them.
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }

    /// Deletes an automation, so that it never fires again.
    ///
    /// `DELETE /agents/automations/{automation_id}`
    pub fn delete(&self, automation_id: impl Into<String>) -> Call<Delete> {
        Call::new(&self.client, [automation_id.into()])
    }

    /// Lists the automations, optionally those that aim at one session.
    ///
    /// `GET /agents/automations`
    pub fn list(&self) -> Call<List> {
        Call::new(&self.client, [])
    }

    /// Pauses an automation until it is resumed.
    ///
    /// `POST /agents/automations/{automation_id}/pause`
    pub fn pause(&self, automation_id: impl Into<String>) -> Call<Pause> {
        Call::new(&self.client, [automation_id.into()])
    }

    /// Lets a paused automation fire again.
    ///
    /// `POST /agents/automations/{automation_id}/resume`
    pub fn resume(&self, automation_id: impl Into<String>) -> Call<Resume> {
        Call::new(&self.client, [automation_id.into()])
    }

    /// Fetches one automation with its schedule and target.
    ///
    /// `GET /agents/automations/{automation_id}`
    pub fn retrieve(&self, automation_id: impl Into<String>) -> Call<Retrieve> {
        Call::new(&self.client, [automation_id.into()])
    }

    /// Changes the name, schedule, target or metadata of an automation.
    ///
    /// `POST /agents/automations/{automation_id}`
    pub fn update(&self, automation_id: impl Into<String>) -> Call<Update> {
        Call::new(&self.client, [automation_id.into()])
    }

    /// The operations of `beta.agents.automations.invocations`.
    #[must_use]
    pub fn invocations(&self) -> invocations::Invocations {
        invocations::Invocations::new(&self.client)
    }
}

op! {
    /// The call of [`Automations::create`].
    Create: AutomationCreateParams => Json<Automation>,
        operations::beta::agents::automations::CREATE;

    /// The call of [`Automations::delete`].
    Delete: NoParams => Json<AutomationDeleted>, operations::beta::agents::automations::DELETE;

    /// The call of [`Automations::list`].
    List: AutomationListParams => Paged<CursorPage<Automation>>,
        operations::beta::agents::automations::LIST;

    /// The call of [`Automations::pause`].
    Pause: NoParams => Json<Automation>, operations::beta::agents::automations::PAUSE;

    /// The call of [`Automations::resume`].
    Resume: NoParams => Json<Automation>, operations::beta::agents::automations::RESUME;

    /// The call of [`Automations::retrieve`].
    Retrieve: NoParams => Json<Automation>, operations::beta::agents::automations::RETRIEVE;

    /// The call of [`Automations::update`].
    Update: AutomationUpdateParams => Json<Automation>,
        operations::beta::agents::automations::UPDATE;
}

/// Parameters of [`Automations::list`].
impl Call<List> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(0, after.into_maybe(), |params| &mut params.after)
    }

    /// Most objects to return, or the size of a limit.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(1, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Sort direction of the list.
    pub fn order<By>(self, order: impl IntoMaybe<Order, By>) -> Self {
        self.put(2, order.into_maybe(), |params| &mut params.order)
    }

    /// ID of the session concerned.
    pub fn session_id<By>(self, session_id: impl IntoMaybe<String, By>) -> Self {
        self.put(3, session_id.into_maybe(), |params| &mut params.session_id)
    }
}

/// Parameters of [`Automations::update`].
impl Call<Update> {
    /// Expression to evaluate, or the schedule in cron form.
    pub fn expression<By>(self, expression: impl IntoMaybe<String, By>) -> Self {
        self.put(0, expression.into_maybe(), |params| &mut params.expression)
    }

    /// The caller's own keys and values, kept with the object.
    pub fn metadata(self, metadata: impl IntoPairs<String>) -> Self {
        self.put(1, metadata.into_pairs(), |params| &mut params.metadata)
    }

    /// Name given to this object.
    pub fn name<By>(self, name: impl IntoMaybe<String, By>) -> Self {
        self.put(2, name.into_maybe(), |params| &mut params.name)
    }

    /// When it should run, in Unix seconds.
    pub fn run_at<By>(self, run_at: impl IntoMaybe<i64, By>) -> Self {
        self.put(3, run_at.into_maybe(), |params| &mut params.run_at)
    }

    /// Who or what gets the work.
    pub fn target<By>(self, target: impl IntoMaybe<AutomationTargetParam, By>) -> Self {
        self.put(4, target.into_maybe(), |params| &mut params.target)
    }

    /// Time zone by its IANA name.
    pub fn timezone<By>(self, timezone: impl IntoMaybe<String, By>) -> Self {
        self.put(5, timezone.into_maybe(), |params| &mut params.timezone)
    }
}
