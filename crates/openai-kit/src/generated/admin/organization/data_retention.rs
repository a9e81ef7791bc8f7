//! `client.admin().organization().data_retention()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::IntoMaybe;
use openai_kit_types::admin::organization::organization_data_retention::Type;
use openai_kit_types::admin::organization::{DataRetentionUpdateParams, OrganizationDataRetention};

use crate::Client;
use crate::call::{Call, Json, NoParams, op};

/// The operations of `admin.organization.data_retention`.
#[derive(Clone, Debug)]
pub struct DataRetention {
    pub(crate) client: Client,
}

impl DataRetention {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Fetches the data retention setting of the organization.
    ///
    /// `GET /organization/data_retention`
    pub fn retrieve(&self) -> Call<Retrieve> {
        Call::new(&self.client, [])
    }

    /// Sets how long and for what the organization's data is kept.
    ///
    /// `POST /organization/data_retention`
    pub fn update(&self) -> Call<Update> {
        Call::new(&self.client, [])
    }
}

op! {
    /// The call of [`DataRetention::retrieve`].
    Retrieve: NoParams => Json<OrganizationDataRetention>,
        operations::admin::organization::data_retention::RETRIEVE;

    /// The call of [`DataRetention::update`].
    Update: DataRetentionUpdateParams => Json<OrganizationDataRetention>,
        operations::admin::organization::data_retention::UPDATE;
}

/// Parameters of [`DataRetention::update`].
impl Call<Update> {
    /// How long data is kept. Required.
    pub fn retention_type<By>(self, retention_type: impl IntoMaybe<Type, By>) -> Self {
        self.put(0, retention_type.into_maybe(), |params| {
            &mut params.retention_type
        })
    }
}
