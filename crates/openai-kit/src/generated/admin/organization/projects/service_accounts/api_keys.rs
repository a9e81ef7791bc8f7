//! `client.admin().organization().projects().service_accounts().api_keys()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::admin::organization::projects::service_accounts::{
    APIKeyCreateParams, APIKeyCreateResponse,
};
use openai_kit_types::{IntoItems, IntoMaybe};

use crate::Client;
use crate::call::{Call, Json, op};

/// The operations of `admin.organization.projects.service_accounts.api_keys`.
#[derive(Clone, Debug)]
pub struct ApiKeys {
    pub(crate) client: Client,
}

impl ApiKeys {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Creates a further API key for a service account; its value is only shown here.
    ///
    /// `POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys`
    pub fn create(
        &self,
        project_id: impl Into<String>,
        service_account_id: impl Into<String>,
    ) -> Call<Create> {
        Call::new(&self.client, [project_id.into(), service_account_id.into()])
    }
}

op! {
    /// The call of [`ApiKeys::create`].
    Create: APIKeyCreateParams => Json<APIKeyCreateResponse>,
        operations::admin::organization::projects::service_accounts::api_keys::CREATE;
}

/// Parameters of [`ApiKeys::create`].
impl Call<Create> {
    /// Lifetime in seconds, counted from now.
    pub fn expires_in_seconds<By>(self, expires_in_seconds: impl IntoMaybe<i64, By>) -> Self {
        self.put_maybe(expires_in_seconds.into_maybe(), |params| {
            &mut params.expires_in_seconds
        })
    }

    /// Name given to this object.
    pub fn name<By>(self, name: impl IntoMaybe<String, By>) -> Self {
        self.put(1, name.into_maybe(), |params| &mut params.name)
    }

    /// What the key or token may do.
    pub fn scopes(self, scopes: impl IntoItems<String>) -> Self {
        self.put(2, scopes.into_items(), |params| &mut params.scopes)
    }
}
