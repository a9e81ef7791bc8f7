//! `client.admin().organization().external_storage()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::IntoMaybe;
use openai_kit_types::admin::organization::external_storage_create_params::Provider;
use openai_kit_types::admin::organization::role_list_params::Order;
use openai_kit_types::admin::organization::{
    ExternalStorageConfiguration, ExternalStorageCreateParams, ExternalStorageDeleted,
    ExternalStorageListParams,
};
use openai_kit_types::pages::CursorPage;

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

/// The operations of `admin.organization.external_storage`.
#[derive(Clone, Debug)]
pub struct ExternalStorage {
    pub(crate) client: Client,
}

impl ExternalStorage {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Connects a customer-owned storage bucket to a project.
    ///
    /// `POST /organization/external_storage`
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }

    /// Disconnects an external storage bucket.
    ///
    /// `DELETE /organization/external_storage/{external_storage_id}`
    pub fn delete(&self, external_storage_id: impl Into<String>) -> Call<Delete> {
        Call::new(&self.client, [external_storage_id.into()])
    }

    /// Lists the external storage connections, optionally of one project.
    ///
    /// `GET /organization/external_storage`
    pub fn list(&self) -> Call<List> {
        Call::new(&self.client, [])
    }

    /// Fetches one external storage connection and its health.
    ///
    /// `GET /organization/external_storage/{external_storage_id}`
    pub fn retrieve(&self, external_storage_id: impl Into<String>) -> Call<Retrieve> {
        Call::new(&self.client, [external_storage_id.into()])
    }

    /// Checks the access to an external storage bucket and updates its status.
    ///
    /// `POST /organization/external_storage/{external_storage_id}/validate`
    pub fn validate(&self, external_storage_id: impl Into<String>) -> Call<Validate> {
        Call::new(&self.client, [external_storage_id.into()])
    }
}

op! {
    /// The call of [`ExternalStorage::create`].
    Create: ExternalStorageCreateParams => Json<ExternalStorageConfiguration>,
        operations::admin::organization::external_storage::CREATE;

    /// The call of [`ExternalStorage::delete`].
    Delete: NoParams => Json<ExternalStorageDeleted>,
        operations::admin::organization::external_storage::DELETE;

    /// The call of [`ExternalStorage::list`].
    List: ExternalStorageListParams => Paged<CursorPage<ExternalStorageConfiguration>>,
        operations::admin::organization::external_storage::LIST;

    /// The call of [`ExternalStorage::retrieve`].
    Retrieve: NoParams => Json<ExternalStorageConfiguration>,
        operations::admin::organization::external_storage::RETRIEVE;

    /// The call of [`ExternalStorage::validate`].
    Validate: NoParams => Json<ExternalStorageConfiguration>,
        operations::admin::organization::external_storage::VALIDATE;
}

/// Parameters of [`ExternalStorage::create`].
impl Call<Create> {
    /// ID of the project concerned. Required.
    pub fn project_id<By>(self, project_id: impl IntoMaybe<String, By>) -> Self {
        self.put(0, project_id.into_maybe(), |params| &mut params.project_id)
    }

    /// Cloud storage with the data needed to reach it. Required.
    pub fn provider<By>(self, provider: impl IntoMaybe<Provider, By>) -> Self {
        self.put(1, provider.into_maybe(), |params| &mut params.provider)
    }
}

/// Parameters of [`ExternalStorage::list`].
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

    /// ID of the project concerned.
    pub fn project_id<By>(self, project_id: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(project_id.into_maybe(), |params| &mut params.project_id)
    }
}
