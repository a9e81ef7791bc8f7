//! `client.beta().agents().automations().invocations()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::IntoMaybe;
use openai_kit_types::beta::agents::automations::{AutomationInvocation, InvocationListParams};
use openai_kit_types::chat::completion_list_params::Order;
use openai_kit_types::pages::CursorPage;

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

/// The operations of `beta.agents.automations.invocations`.
#[derive(Clone, Debug)]
pub struct Invocations {
    pub(crate) client: Client,
}

impl Invocations {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Fires an automation by hand, outside its schedule.
    ///
    /// `POST /agents/automations/{automation_id}/invocations`
    pub fn create(&self, automation_id: impl Into<String>) -> Call<Create> {
        Call::new(&self.client, [automation_id.into()])
    }

    /// Lists the times an automation has fired.
    ///
    /// `GET /agents/automations/{automation_id}/invocations`
    pub fn list(&self, automation_id: impl Into<String>) -> Call<List> {
        Call::new(&self.client, [automation_id.into()])
    }

    /// Fetches the outcome of one firing of an automation.
    ///
    /// `GET /agents/automations/{automation_id}/invocations/{invocation_id}`
    pub fn retrieve(
        &self,
        automation_id: impl Into<String>,
        invocation_id: impl Into<String>,
    ) -> Call<Retrieve> {
        Call::new(&self.client, [automation_id.into(), invocation_id.into()])
    }
}

op! {
    /// The call of [`Invocations::create`].
    Create: NoParams => Json<AutomationInvocation>,
        operations::beta::agents::automations::invocations::CREATE;

    /// The call of [`Invocations::list`].
    List: InvocationListParams => Paged<CursorPage<AutomationInvocation>>,
        operations::beta::agents::automations::invocations::LIST;

    /// The call of [`Invocations::retrieve`].
    Retrieve: NoParams => Json<AutomationInvocation>,
        operations::beta::agents::automations::invocations::RETRIEVE;
}

/// Parameters of [`Invocations::list`].
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
}
