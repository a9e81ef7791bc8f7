//! `client.admin().organization().admin_api_keys()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::IntoMaybe;
use openai_kit_types::admin::organization::role_list_params::Order;
use openai_kit_types::admin::organization::{
    AdminAPIKey, AdminAPIKeyCreateParams, AdminAPIKeyCreateResponse, AdminAPIKeyDeleteResponse,
    AdminAPIKeyListParams,
};
use openai_kit_types::pages::CursorPage;

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

/// The operations of `admin.organization.admin_api_keys`.
#[derive(Clone, Debug)]
pub struct AdminApiKeys {
    pub(crate) client: Client,
}

impl AdminApiKeys {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Creates an admin API key; the full value is only shown here.
    ///
    /// `POST /organization/admin_api_keys`
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }

    /// Deletes an admin API key, which ends its use at once.
    ///
    /// `DELETE /organization/admin_api_keys/{key_id}`
    pub fn delete(&self, key_id: impl Into<String>) -> Call<Delete> {
        Call::new(&self.client, [key_id.into()])
    }

    /// Lists the admin API keys with redacted values.
    ///
    /// `GET /organization/admin_api_keys`
    pub fn list(&self) -> Call<List> {
        Call::new(&self.client, [])
    }

    /// Fetches one admin API key with its value redacted.
    ///
    /// `GET /organization/admin_api_keys/{key_id}`
    pub fn retrieve(&self, key_id: impl Into<String>) -> Call<Retrieve> {
        Call::new(&self.client, [key_id.into()])
    }
}

op! {
    /// The call of [`AdminApiKeys::create`].
    Create: AdminAPIKeyCreateParams => Json<AdminAPIKeyCreateResponse>,
        operations::admin::organization::admin_api_keys::CREATE;

    /// The call of [`AdminApiKeys::delete`].
    Delete: NoParams => Json<AdminAPIKeyDeleteResponse>,
        operations::admin::organization::admin_api_keys::DELETE;

    /// The call of [`AdminApiKeys::list`].
    List: AdminAPIKeyListParams => Paged<CursorPage<AdminAPIKey>>,
        operations::admin::organization::admin_api_keys::LIST;

    /// The call of [`AdminApiKeys::retrieve`].
    Retrieve: NoParams => Json<AdminAPIKey>,
        operations::admin::organization::admin_api_keys::RETRIEVE;
}

/// Parameters of [`AdminApiKeys::create`].
impl Call<Create> {
    /// Lifetime in seconds, counted from now. 1 to 31536000.
    pub fn expires_in_seconds<By>(self, expires_in_seconds: impl IntoMaybe<i64, By>) -> Self {
        self.put(0, expires_in_seconds.into_maybe(), |params| {
            &mut params.expires_in_seconds
        })
    }

    /// Name given to this object. Required.
    pub fn name<By>(self, name: impl IntoMaybe<String, By>) -> Self {
        self.put(1, name.into_maybe(), |params| &mut params.name)
    }
}

/// Parameters of [`AdminApiKeys::list`].
impl Call<List> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(after.into_maybe(), |params| &mut params.after)
    }

    /// Most objects to return, or the size of a limit. 20 by default.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(1, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Sort direction of the list. `asc` by default.
    pub fn order<By>(self, order: impl IntoMaybe<Order, By>) -> Self {
        self.put(2, order.into_maybe(), |params| &mut params.order)
    }
}
