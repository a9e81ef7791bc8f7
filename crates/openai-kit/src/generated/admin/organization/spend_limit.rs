//! `client.admin().organization().spend_limit()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::IntoMaybe;
use openai_kit_types::admin::organization::{
    OrganizationSpendLimit, OrganizationSpendLimitDeleted, SpendLimitUpdateParams,
};

use crate::Client;
use crate::call::{Call, Json, NoParams, op};

/// The operations of `admin.organization.spend_limit`.
#[derive(Clone, Debug)]
pub struct SpendLimit {
    pub(crate) client: Client,
}

impl SpendLimit {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Lifts the spend limit of the organization.
    ///
    /// `DELETE /organization/spend_limit`
    pub fn delete(&self) -> Call<Delete> {
        Call::new(&self.client, [])
    }

    /// Fetches the monthly spend limit of the organization.
    ///
    /// `GET /organization/spend_limit`
    pub fn retrieve(&self) -> Call<Retrieve> {
        Call::new(&self.client, [])
    }

    /// Sets the monthly spend limit of the organization.
    ///
    /// `POST /organization/spend_limit`
    pub fn update(&self) -> Call<Update> {
        Call::new(&self.client, [])
    }
}

op! {
    /// The call of [`SpendLimit::delete`].
    Delete: NoParams => Json<OrganizationSpendLimitDeleted>,
        operations::admin::organization::spend_limit::DELETE;

    /// The call of [`SpendLimit::retrieve`].
    Retrieve: NoParams => Json<OrganizationSpendLimit>,
        operations::admin::organization::spend_limit::RETRIEVE;

    /// The call of [`SpendLimit::update`].
    Update: SpendLimitUpdateParams => Json<OrganizationSpendLimit>,
        operations::admin::organization::spend_limit::UPDATE;
}

/// Parameters of [`SpendLimit::update`].
impl Call<Update> {
    /// Amount of spending that sets this off, in cents. Required. At least 1.
    pub fn threshold_amount<By>(self, threshold_amount: impl IntoMaybe<i64, By>) -> Self {
        self.put(2, threshold_amount.into_maybe(), |params| {
            &mut params.threshold_amount
        })
    }
}
