//! `client.beta().agents().sessions().subagents()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::IntoMaybe;
use openai_kit_types::beta::agents::Subagent;
use openai_kit_types::beta::agents::sessions::SubagentListParams;
use openai_kit_types::chat::completion_list_params::Order;
use openai_kit_types::pages::CursorPage;

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

pub mod items;
pub mod turns;

/// The operations of `beta.agents.sessions.subagents`.
#[derive(Clone, Debug)]
pub struct Subagents {
    pub(crate) client: Client,
}

impl Subagents {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Lists the subagents that a session has opened.
    ///
    /// `GET /agents/sessions/{session_id}/subagents`
    pub fn list(&self, session_id: impl Into<String>) -> Call<List> {
        Call::new(&self.client, [session_id.into()])
    }

    /// Fetches one subagent of a session.
    ///
    /// `GET /agents/sessions/{session_id}/subagents/{subagent_id}`
    pub fn retrieve(
        &self,
        session_id: impl Into<String>,
        subagent_id: impl Into<String>,
    ) -> Call<Retrieve> {
        Call::new(&self.client, [session_id.into(), subagent_id.into()])
    }

    /// The operations of `beta.agents.sessions.subagents.items`.
    #[must_use]
    pub fn items(&self) -> items::Items {
        items::Items::new(&self.client)
    }

    /// The operations of `beta.agents.sessions.subagents.turns`.
    #[must_use]
    pub fn turns(&self) -> turns::Turns {
        turns::Turns::new(&self.client)
    }
}

op! {
    /// The call of [`Subagents::list`].
    List: SubagentListParams => Paged<CursorPage<Subagent>>,
        operations::beta::agents::sessions::subagents::LIST;

    /// The call of [`Subagents::retrieve`].
    Retrieve: NoParams => Json<Subagent>, operations::beta::agents::sessions::subagents::RETRIEVE;
}

/// Parameters of [`Subagents::list`].
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
