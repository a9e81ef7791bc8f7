//! `client.admin().organization().external_keys()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::IntoMaybe;
use openai_kit_types::admin::organization::external_key::Purpose;
use openai_kit_types::admin::organization::role_list_params::Order;
use openai_kit_types::admin::organization::{
    ExternalKey, ExternalKeyCreateParams, ExternalKeyListParams, ExternalKeyValidateResponse,
};
use openai_kit_types::pages::CursorPage;

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

/// The operations of `admin.organization.external_keys`.
#[derive(Clone, Debug)]
pub struct ExternalKeys {
    pub(crate) client: Client,
}

impl ExternalKeys {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Registers an encryption key that lives in AWS, Google Cloud, Azure or Oracle Cloud.
    ///
    /// `POST /organization/external_keys`
    ///
    /// Its parameters are one of several kinds: [`params`](Call::params) takes them.
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }

    /// Removes an external key and returns it as it was.
    ///
    /// `DELETE /organization/external_keys/{external_key_id}`
    pub fn delete(&self, external_key_id: impl Into<String>) -> Call<Delete> {
        Call::new(&self.client, [external_key_id.into()])
    }

    /// Lists the registered external keys, optionally of one purpose.
    ///
    /// `GET /organization/external_keys`
    pub fn list(&self) -> Call<List> {
        Call::new(&self.client, [])
    }

    /// Fetches one external key.
    ///
    /// `GET /organization/external_keys/{external_key_id}`
    pub fn retrieve(&self, external_key_id: impl Into<String>) -> Call<Retrieve> {
        Call::new(&self.client, [external_key_id.into()])
    }

    /// Checks whether an external key can be reached and used.
    ///
    /// `POST /organization/external_keys/{external_key_id}/validate`
    pub fn validate(&self, external_key_id: impl Into<String>) -> Call<Validate> {
        Call::new(&self.client, [external_key_id.into()])
    }
}

op! {
    /// The call of [`ExternalKeys::create`].
    Create: ExternalKeyCreateParams => Json<ExternalKey>,
        operations::admin::organization::external_keys::CREATE;

    /// The call of [`ExternalKeys::delete`].
    Delete: NoParams => Json<ExternalKey>, operations::admin::organization::external_keys::DELETE;

    /// The call of [`ExternalKeys::list`].
    List: ExternalKeyListParams => Paged<CursorPage<ExternalKey>>,
        operations::admin::organization::external_keys::LIST;

    /// The call of [`ExternalKeys::retrieve`].
    Retrieve: NoParams => Json<ExternalKey>,
        operations::admin::organization::external_keys::RETRIEVE;

    /// The call of [`ExternalKeys::validate`].
    Validate: NoParams => Json<ExternalKeyValidateResponse>,
        operations::admin::organization::external_keys::VALIDATE;
}

/// Parameters of [`ExternalKeys::list`].
impl Call<List> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(after.into_maybe(), |params| &mut params.after)
    }

    /// Most objects to return, or the size of a limit.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(1, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Sort direction of the list.
    pub fn order<By>(self, order: impl IntoMaybe<Order, By>) -> Self {
        self.put(2, order.into_maybe(), |params| &mut params.order)
    }

    /// What the object is meant to be used for.
    pub fn purpose<By>(self, purpose: impl IntoMaybe<Purpose, By>) -> Self {
        self.put(3, purpose.into_maybe(), |params| &mut params.purpose)
    }
}
