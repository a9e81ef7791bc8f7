//! `client.beta().agents().sessions().subagents().turns()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::IntoMaybe;
use openai_kit_types::beta::agents::sessions::Turn;
use openai_kit_types::beta::agents::sessions::subagents::TurnListParams;
use openai_kit_types::chat::completion_list_params::Order;
use openai_kit_types::pages::CursorPage;

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

pub mod items;

/// The operations of `beta.agents.sessions.subagents.turns`.
#[derive(Clone, Debug)]
pub struct Turns {
    pub(crate) client: Client,
}

impl Turns {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Lists the turns of a subagent.
    ///
    /// `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns`
    pub fn list(
        &self,
        session_id: impl Into<String>,
        subagent_id: impl Into<String>,
    ) -> Call<List> {
        Call::new(&self.client, [session_id.into(), subagent_id.into()])
    }

    /// Fetches one turn of a subagent.
    ///
    /// `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}`
    pub fn retrieve(
        &self,
        session_id: impl Into<String>,
        subagent_id: impl Into<String>,
        turn_id: impl Into<String>,
    ) -> Call<Retrieve> {
        Call::new(
            &self.client,
            [session_id.into(), subagent_id.into(), turn_id.into()],
        )
    }

    /// The operations of `beta.agents.sessions.subagents.turns.items`.
    #[must_use]
    pub fn items(&self) -> items::Items {
        items::Items::new(&self.client)
    }
}

op! {
    /// The call of [`Turns::list`].
    List: TurnListParams => Paged<CursorPage<Turn>>,
        operations::beta::agents::sessions::subagents::turns::LIST;

    /// The call of [`Turns::retrieve`].
    Retrieve: NoParams => Json<Turn>,
        operations::beta::agents::sessions::subagents::turns::RETRIEVE;
}

/// Parameters of [`Turns::list`].
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
