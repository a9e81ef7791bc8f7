//! `client.beta().agents().sessions().traces()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::IntoMaybe;
use openai_kit_types::beta::agents::sessions::{SessionTrace, TraceListParams};
use openai_kit_types::chat::completion_list_params::Order;
use openai_kit_types::pages::CursorPage;

use crate::Client;
use crate::call::{Call, Paged, op};

/// The operations of `beta.agents.sessions.traces`.
#[derive(Clone, Debug)]
pub struct Traces {
    pub(crate) client: Client,
}

impl Traces {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Lists the OpenTelemetry traces recorded for a session.
    ///
    /// `GET /agents/sessions/{session_id}/traces`
    pub fn list(&self, session_id: impl Into<String>) -> Call<List> {
        Call::new(&self.client, [session_id.into()])
    }
}

op! {
    /// The call of [`Traces::list`].
    List: TraceListParams => Paged<CursorPage<SessionTrace>>,
        operations::beta::agents::sessions::traces::LIST;
}

/// Parameters of [`Traces::list`].
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
