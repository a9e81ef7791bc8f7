//! `client.containers()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::chat::completion_list_params::Order;
use openai_kit_types::containers::container_create_params::ExpiresAfter;
use openai_kit_types::containers::{
    ContainerCreateParams, ContainerCreateResponse, ContainerListParams, ContainerListResponse,
    ContainerRetrieveResponse,
};
use openai_kit_types::pages::CursorPage;
use openai_kit_types::responses::container_auto::{MemoryLimit, NetworkPolicy, Skill};
use openai_kit_types::{IntoItems, IntoMaybe};

use crate::Client;
use crate::call::{Call, Json, NoParams, Nothing, Paged, op};

pub mod files;

/// Containers in which code runs.
#[derive(Clone, Debug)]
pub struct Containers {
    pub(crate) client: Client,
}

impl Containers {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Creates a container in which code interpreter and shell tools can run.
    ///
    /// `POST /containers`
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }

    /// Deletes a container with its files.
    ///
    /// `DELETE /containers/{container_id}`
    pub fn delete(&self, container_id: impl Into<String>) -> Call<Delete> {
        Call::new(&self.client, [container_id.into()])
    }

    /// Lists the containers of the project.
    ///
    /// `GET /containers`
    pub fn list(&self) -> Call<List> {
        Call::new(&self.client, [])
    }

    /// Fetches the state of one container.
    ///
    /// `GET /containers/{container_id}`
    pub fn retrieve(&self, container_id: impl Into<String>) -> Call<Retrieve> {
        Call::new(&self.client, [container_id.into()])
    }

    /// The operations of `containers.files`.
    #[must_use]
    pub fn files(&self) -> files::Files {
        files::Files::new(&self.client)
    }
}

op! {
    /// The call of [`Containers::create`].
    Create: ContainerCreateParams => Json<ContainerCreateResponse>, operations::containers::CREATE;

    /// The call of [`Containers::delete`].
    Delete: NoParams => Nothing, operations::containers::DELETE;

    /// The call of [`Containers::list`].
    List: ContainerListParams => Paged<CursorPage<ContainerListResponse>>,
        operations::containers::LIST;

    /// The call of [`Containers::retrieve`].
    Retrieve: NoParams => Json<ContainerRetrieveResponse>, operations::containers::RETRIEVE;
}

/// Parameters of [`Containers::create`].
impl Call<Create> {
    /// Rule for when the object is removed.
    pub fn expires_after<By>(self, expires_after: impl IntoMaybe<ExpiresAfter, By>) -> Self {
        self.put(0, expires_after.into_maybe(), |params| {
            &mut params.expires_after
        })
    }

    /// IDs of the files concerned.
    pub fn file_ids(self, file_ids: impl IntoItems<String>) -> Self {
        self.put(1, file_ids.into_items(), |params| &mut params.file_ids)
    }

    /// Memory the container gets.
    pub fn memory_limit<By>(self, memory_limit: impl IntoMaybe<MemoryLimit, By>) -> Self {
        self.put(2, memory_limit.into_maybe(), |params| {
            &mut params.memory_limit
        })
    }

    /// Name given to this object. Required.
    pub fn name<By>(self, name: impl IntoMaybe<String, By>) -> Self {
        self.put(3, name.into_maybe(), |params| &mut params.name)
    }

    /// Which hosts the container may reach.
    pub fn network_policy<By>(self, network_policy: impl IntoMaybe<NetworkPolicy, By>) -> Self {
        self.put(4, network_policy.into_maybe(), |params| {
            &mut params.network_policy
        })
    }

    /// Skills that can be used there.
    pub fn skills(self, skills: impl IntoItems<Skill>) -> Self {
        self.put(5, skills.into_items(), |params| &mut params.skills)
    }
}

/// Parameters of [`Containers::list`].
impl Call<List> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(0, after.into_maybe(), |params| &mut params.after)
    }

    /// Most objects to return, or the size of a limit. 20 by default.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(1, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Name given to this object.
    pub fn name<By>(self, name: impl IntoMaybe<String, By>) -> Self {
        self.put(2, name.into_maybe(), |params| &mut params.name)
    }

    /// Sort direction of the list. `desc` by default.
    pub fn order<By>(self, order: impl IntoMaybe<Order, By>) -> Self {
        self.put(3, order.into_maybe(), |params| &mut params.order)
    }
}
