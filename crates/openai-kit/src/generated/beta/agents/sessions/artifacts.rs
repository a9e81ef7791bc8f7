//! `client.beta().agents().sessions().artifacts()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::IntoMaybe;
use openai_kit_types::beta::agents::sessions::{
    ArtifactListParams, SessionArtifact, SessionArtifactDeleted,
};
use openai_kit_types::chat::completion_list_params::Order;
use openai_kit_types::pages::CursorPage;

use crate::Client;
use crate::call::{Binary, Call, Json, NoParams, Paged, op};

/// The operations of `beta.agents.sessions.artifacts`.
#[derive(Clone, Debug)]
pub struct Artifacts {
    pub(crate) client: Client,
}

impl Artifacts {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Downloads the bytes of an artifact.
    ///
    /// `GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content`
    pub fn content(
        &self,
        session_id: impl Into<String>,
        artifact_id: impl Into<String>,
    ) -> Call<Content> {
        Call::new(&self.client, [session_id.into(), artifact_id.into()])
    }

    /// Deletes an artifact of a session.
    ///
    /// `DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}`
    pub fn delete(
        &self,
        session_id: impl Into<String>,
        artifact_id: impl Into<String>,
    ) -> Call<Delete> {
        Call::new(&self.client, [session_id.into(), artifact_id.into()])
    }

    /// Lists the files a session has produced, optionally from one environment.
    ///
    /// `GET /agents/sessions/{session_id}/artifacts`
    pub fn list(&self, session_id: impl Into<String>) -> Call<List> {
        Call::new(&self.client, [session_id.into()])
    }

    /// Fetches the path, size and origin of one artifact.
    ///
    /// `GET /agents/sessions/{session_id}/artifacts/{artifact_id}`
    pub fn retrieve(
        &self,
        session_id: impl Into<String>,
        artifact_id: impl Into<String>,
    ) -> Call<Retrieve> {
        Call::new(&self.client, [session_id.into(), artifact_id.into()])
    }
}

op! {
    /// The call of [`Artifacts::content`].
    Content: NoParams => Binary, operations::beta::agents::sessions::artifacts::CONTENT;

    /// The call of [`Artifacts::delete`].
    Delete: NoParams => Json<SessionArtifactDeleted>,
        operations::beta::agents::sessions::artifacts::DELETE;

    /// The call of [`Artifacts::list`].
    List: ArtifactListParams => Paged<CursorPage<SessionArtifact>>,
        operations::beta::agents::sessions::artifacts::LIST;

    /// The call of [`Artifacts::retrieve`].
    Retrieve: NoParams => Json<SessionArtifact>,
        operations::beta::agents::sessions::artifacts::RETRIEVE;
}

/// Parameters of [`Artifacts::list`].
impl Call<List> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(0, after.into_maybe(), |params| &mut params.after)
    }

    /// ID of the environment.
    pub fn environment_id<By>(self, environment_id: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(environment_id.into_maybe(), |params| {
            &mut params.environment_id
        })
    }

    /// Most objects to return, or the size of a limit.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(2, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Sort direction of the list.
    pub fn order<By>(self, order: impl IntoMaybe<Order, By>) -> Self {
        self.put(3, order.into_maybe(), |params| &mut params.order)
    }
}
