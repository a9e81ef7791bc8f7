//! `client.beta().agents().vaults().credentials()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::beta::agents::VaultStatusFilterParam;
use openai_kit_types::beta::agents::vaults::{
    Credential, CredentialAuthCreateParam, CredentialAuthRotateParam, CredentialCreateParams,
    CredentialDeleted, CredentialListParams, CredentialUpdateParams,
};
use openai_kit_types::chat::completion_list_params::Order;
use openai_kit_types::pages::CursorPage;
use openai_kit_types::{IntoMaybe, IntoPairs};

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

/// The operations of `beta.agents.vaults.credentials`.
#[derive(Clone, Debug)]
pub struct Credentials {
    pub(crate) client: Client,
}

impl Credentials {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Stores a secret in a vault: an OAuth login, a bearer token or an environment variable.
    ///
    /// `POST /vaults/{vault_id}/credentials`
    pub fn create(&self, vault_id: impl Into<String>) -> Call<Create> {
        Call::new(&self.client, [vault_id.into()])
    }

    /// Deletes a credential from its vault.
    ///
    /// `DELETE /vaults/{vault_id}/credentials/{credential_id}`
    pub fn delete(
        &self,
        vault_id: impl Into<String>,
        credential_id: impl Into<String>,
    ) -> Call<Delete> {
        Call::new(&self.client, [vault_id.into(), credential_id.into()])
    }

    /// Lists the credentials of a vault without their secret parts.
    ///
    /// `GET /vaults/{vault_id}/credentials`
    pub fn list(&self, vault_id: impl Into<String>) -> Call<List> {
        Call::new(&self.client, [vault_id.into()])
    }

    /// Fetches one credential; its secret cannot be read back.
    ///
    /// `GET /vaults/{vault_id}/credentials/{credential_id}`
    pub fn retrieve(
        &self,
        vault_id: impl Into<String>,
        credential_id: impl Into<String>,
    ) -> Call<Retrieve> {
        Call::new(&self.client, [vault_id.into(), credential_id.into()])
    }

    /// Rotates the secret of a credential or replaces its metadata.
    ///
    /// `POST /vaults/{vault_id}/credentials/{credential_id}`
    pub fn update(
        &self,
        vault_id: impl Into<String>,
        credential_id: impl Into<String>,
    ) -> Call<Update> {
        Call::new(&self.client, [vault_id.into(), credential_id.into()])
    }
}

op! {
    /// The call of [`Credentials::create`].
    Create: CredentialCreateParams => Json<Credential>,
        operations::beta::agents::vaults::credentials::CREATE;

    /// The call of [`Credentials::delete`].
    Delete: NoParams => Json<CredentialDeleted>,
        operations::beta::agents::vaults::credentials::DELETE;

    /// The call of [`Credentials::list`].
    List: CredentialListParams => Paged<CursorPage<Credential>>,
        operations::beta::agents::vaults::credentials::LIST;

    /// The call of [`Credentials::retrieve`].
    Retrieve: NoParams => Json<Credential>, operations::beta::agents::vaults::credentials::RETRIEVE;

    /// The call of [`Credentials::update`].
    Update: CredentialUpdateParams => Json<Credential>,
        operations::beta::agents::vaults::credentials::UPDATE;
}

/// Parameters of [`Credentials::create`].
impl Call<Create> {
    /// How to sign in, with the secrets that needs. Required.
    pub fn auth<By>(self, auth: impl IntoMaybe<CredentialAuthCreateParam, By>) -> Self {
        self.put(0, auth.into_maybe(), |params| &mut params.auth)
    }

    /// The caller's own keys and values, kept with the object.
    pub fn metadata(self, metadata: impl IntoPairs<String>) -> Self {
        self.put(1, metadata.into_pairs(), |params| &mut params.metadata)
    }

    /// Name given to this object. Required.
    pub fn name<By>(self, name: impl IntoMaybe<String, By>) -> Self {
        self.put(2, name.into_maybe(), |params| &mut params.name)
    }
}

/// Parameters of [`Credentials::list`].
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

/// Parameters of [`Credentials::update`].
impl Call<Update> {
    /// How to sign in, with the secrets that needs.
    pub fn auth<By>(self, auth: impl IntoMaybe<CredentialAuthRotateParam, By>) -> Self {
        self.put(0, auth.into_maybe(), |params| &mut params.auth)
    }

    /// The caller's own keys and values, kept with the object.
    pub fn metadata(self, metadata: impl IntoPairs<String>) -> Self {
        self.put(1, metadata.into_pairs(), |params| &mut params.metadata)
    }
}
