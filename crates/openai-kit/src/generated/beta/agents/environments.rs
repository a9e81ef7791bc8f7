//! `client.beta().agents().environments()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::beta::agents::environment_create_params::Environment;
use openai_kit_types::beta::agents::{
    EnvironmentCreateParams, EnvironmentInfo, EnvironmentListParams,
};
use openai_kit_types::chat::completion_list_params::Order;
use openai_kit_types::pages::CursorPage;
use openai_kit_types::{IntoItems, IntoMaybe};

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

pub mod files;
pub mod templates;

/// The operations of `beta.agents.environments`.
#[derive(Clone, Debug)]
pub struct Environments {
    pub(crate) client: Client,
}

impl Environments {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Prepares a hosted environment in advance, so that sessions can start in it.
    ///
    /// `POST /agents/environments`
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }

    /// Lists the agent environments and their states.
    ///
    /// `GET /agents/environments`
    pub fn list(&self) -> Call<List> {
        Call::new(&self.client, [])
    }

    /// Fetches the state, files and skills of one environment.
    ///
    /// `GET /agents/environments/{environment_id}`
    pub fn retrieve(&self, environment_id: impl Into<String>) -> Call<Retrieve> {
        Call::new(&self.client, [environment_id.into()])
    }

    /// The operations of `beta.agents.environments.files`.
    #[must_use]
    pub fn files(&self) -> files::Files {
        files::Files::new(&self.client)
    }

    /// The operations of `beta.agents.environments.templates`.
    #[must_use]
    pub fn templates(&self) -> templates::Templates {
        templates::Templates::new(&self.client)
    }
}

op! {
    /// The call of [`Environments::create`].
    Create: EnvironmentCreateParams => Json<EnvironmentInfo>,
        operations::beta::agents::environments::CREATE;

    /// The call of [`Environments::list`].
    List: EnvironmentListParams => Paged<CursorPage<EnvironmentInfo>>,
        operations::beta::agents::environments::LIST;

    /// The call of [`Environments::retrieve`].
    Retrieve: NoParams => Json<EnvironmentInfo>, operations::beta::agents::environments::RETRIEVE;
}

/// Parameters of [`Environments::create`].
impl Call<Create> {
    /// Place where commands or the agent run. Required.
    pub fn environment<By>(self, environment: impl IntoMaybe<Environment, By>) -> Self {
        self.put(0, environment.into_maybe(), |params| {
            &mut params.environment
        })
    }

    /// Vaults whose credentials may be used.
    pub fn vault_ids(self, vault_ids: impl IntoItems<String>) -> Self {
        self.put_maybe(vault_ids.into_items(), |params| &mut params.vault_ids)
    }
}

/// Parameters of [`Environments::list`].
impl Call<List> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(1, after.into_maybe(), |params| &mut params.after)
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
