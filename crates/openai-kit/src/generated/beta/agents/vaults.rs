//! `client.beta().agents().vaults()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::beta::agents::{
    Vault, VaultCreateParams, VaultDeleted, VaultListParams, VaultStatusFilterParam,
    VaultUpdateParams,
};
use openai_kit_types::chat::completion_list_params::Order;
use openai_kit_types::pages::CursorPage;
use openai_kit_types::{IntoMaybe, IntoPairs};

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

pub mod credentials;

/// The operations of `beta.agents.vaults`.
#[derive(Clone, Debug)]
pub struct Vaults {
    pub(crate) client: Client,
}

impl Vaults {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Creates a vault that holds credentials for agent sessions.
    ///
    /// `POST /vaults`
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }

    /// Deletes a vault.
    ///
    /// `DELETE /vaults/{vault_id}`
    pub fn delete(&self, vault_id: impl Into<String>) -> Call<Delete> {
        Call::new(&self.client, [vault_id.into()])
    }

    /// Lists the vaults, optionally filtered by status or metadata.
    ///
    /// `GET /vaults`
    pub fn list(&self) -> Call<List> {
        Call::new(&self.client, [])
    }

    /// Fetches the name and metadata of one vault.
    ///
    /// `GET /vaults/{vault_id}`
    pub fn retrieve(&self, vault_id: impl Into<String>) -> Call<Retrieve> {
        Call::new(&self.client, [vault_id.into()])
    }

    /// Changes the name or metadata of a vault.
    ///
    /// `POST /vaults/{vault_id}`
    pub fn update(&self, vault_id: impl Into<String>) -> Call<Update> {
        Call::new(&self.client, [vault_id.into()])
    }

    /// The operations of `beta.agents.vaults.credentials`.
    #[must_use]
    pub fn credentials(&self) -> credentials::Credentials {
        credentials::Credentials::new(&self.client)
    }
}

op! {
    /// The call of [`Vaults::create`].
    Create: VaultCreateParams => Json<Vault>, operations::beta::agents::vaults::CREATE;

    /// The call of [`Vaults::delete`].
    Delete: NoParams => Json<VaultDeleted>, operations::beta::agents::vaults::DELETE;

    /// The call of [`Vaults::list`].
    List: VaultListParams => Paged<CursorPage<Vault>>, operations::beta::agents::vaults::LIST;

    /// The call of [`Vaults::retrieve`].
    Retrieve: NoParams => Json<Vault>, operations::beta::agents::vaults::RETRIEVE;

    /// The call of [`Vaults::update`].
    Update: VaultUpdateParams => Json<Vault>, operations::beta::agents::vaults::UPDATE;
}

/// Parameters of [`Vaults::create`].
impl Call<Create> {
    /// The caller's own keys and values, kept with the object.
    pub fn metadata(self, metadata: impl IntoPairs<String>) -> Self {
        self.put_maybe(metadata.into_pairs(), |params| &mut params.metadata)
    }

    /// Name given to this object.
    pub fn name<By>(self, name: impl IntoMaybe<String, By>) -> Self {
        self.put(1, name.into_maybe(), |params| &mut params.name)
    }
}

/// Parameters of [`Vaults::list`].
impl Call<List> {
    /// How far it has got, or how it ended.
    pub fn status<By>(self, status: impl IntoMaybe<VaultStatusFilterParam, By>) -> Self {
        self.put(0, status.into_maybe(), |params| &mut params.status)
    }

    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(1, after.into_maybe(), |params| &mut params.after)
    }

    /// Most objects to return, or the size of a limit.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(2, limit.into_maybe(), |params| &mut params.limit)
    }

    /// The caller's own keys and values, kept with the object.
    pub fn metadata(self, metadata: impl IntoPairs<String>) -> Self {
        self.put(3, metadata.into_pairs(), |params| &mut params.metadata)
    }

    /// Sort direction of the list.
    pub fn order<By>(self, order: impl IntoMaybe<Order, By>) -> Self {
        self.put(4, order.into_maybe(), |params| &mut params.order)
    }
}

/// Parameters of [`Vaults::update`].
impl Call<Update> {
    /// The caller's own keys and values, kept with the object.
    pub fn metadata(self, metadata: impl IntoPairs<String>) -> Self {
        self.put(0, metadata.into_pairs(), |params| &mut params.metadata)
    }

    /// Name given to this object.
    pub fn name<By>(self, name: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(name.into_maybe(), |params| &mut params.name)
    }
}
