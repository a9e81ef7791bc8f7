//! `client.admin().organization().workload_identity_providers()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::admin::organization::role_list_params::Order;
use openai_kit_types::admin::organization::workload_identity_provider::{
    AttributeTransformation, Verification,
};
use openai_kit_types::admin::organization::{
    WorkloadIdentityProvider, WorkloadIdentityProviderCreateParams,
    WorkloadIdentityProviderDeleted, WorkloadIdentityProviderListParams,
    WorkloadIdentityProviderUpdateParams,
};
use openai_kit_types::pages::CursorPage;
use openai_kit_types::{IntoItems, IntoMaybe};

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

pub mod federation_rules;

/// The operations of `admin.organization.workload_identity_providers`.
#[derive(Clone, Debug)]
pub struct WorkloadIdentityProviders {
    pub(crate) client: Client,
}

impl WorkloadIdentityProviders {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Registers an OIDC issuer whose tokens workloads may exchange for access.
    ///
    /// `POST /organization/workload_identity_providers`
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }

    /// Deletes a workload identity provider.
    ///
    /// `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}`
    pub fn delete(&self, workload_identity_provider_id: impl Into<String>) -> Call<Delete> {
        Call::new(&self.client, [workload_identity_provider_id.into()])
    }

    /// Lists the workload identity providers.
    ///
    /// `GET /organization/workload_identity_providers`
    pub fn list(&self) -> Call<List> {
        Call::new(&self.client, [])
    }

    /// Fetches one workload identity provider.
    ///
    /// `GET /organization/workload_identity_providers/{workload_identity_provider_id}`
    pub fn retrieve(&self, workload_identity_provider_id: impl Into<String>) -> Call<Retrieve> {
        Call::new(&self.client, [workload_identity_provider_id.into()])
    }

    /// Changes the issuer, audience or verification of an identity provider.
    ///
    /// `POST /organization/workload_identity_providers/{workload_identity_provider_id}`
    pub fn update(&self, workload_identity_provider_id: impl Into<String>) -> Call<Update> {
        Call::new(&self.client, [workload_identity_provider_id.into()])
    }

    /// The operations of `admin.organization.workload_identity_providers.federation_rules`.
    #[must_use]
    pub fn federation_rules(&self) -> federation_rules::FederationRules {
        federation_rules::FederationRules::new(&self.client)
    }
}

op! {
    /// The call of [`WorkloadIdentityProviders::create`].
    Create: WorkloadIdentityProviderCreateParams => Json<WorkloadIdentityProvider>,
        operations::admin::organization::workload_identity_providers::CREATE;

    /// The call of [`WorkloadIdentityProviders::delete`].
    Delete: NoParams => Json<WorkloadIdentityProviderDeleted>,
        operations::admin::organization::workload_identity_providers::DELETE;

    /// The call of [`WorkloadIdentityProviders::list`].
    List: WorkloadIdentityProviderListParams => Paged<CursorPage<WorkloadIdentityProvider>>,
        operations::admin::organization::workload_identity_providers::LIST;

    /// The call of [`WorkloadIdentityProviders::retrieve`].
    Retrieve: NoParams => Json<WorkloadIdentityProvider>,
        operations::admin::organization::workload_identity_providers::RETRIEVE;

    /// The call of [`WorkloadIdentityProviders::update`].
    Update: WorkloadIdentityProviderUpdateParams => Json<WorkloadIdentityProvider>,
        operations::admin::organization::workload_identity_providers::UPDATE;
}

/// Parameters of [`WorkloadIdentityProviders::create`].
impl Call<Create> {
    /// Expressions that turn token claims into attributes.
    pub fn attribute_transformations(
        self,
        attribute_transformations: impl IntoItems<AttributeTransformation>,
    ) -> Self {
        self.put(1, attribute_transformations.into_items(), |params| {
            &mut params.attribute_transformations
        })
    }

    /// Audience that the identity token must name. Required.
    pub fn audience<By>(self, audience: impl IntoMaybe<String, By>) -> Self {
        self.put(2, audience.into_maybe(), |params| &mut params.audience)
    }

    /// Explanation in plain words.
    pub fn description<By>(self, description: impl IntoMaybe<String, By>) -> Self {
        self.put(3, description.into_maybe(), |params| {
            &mut params.description
        })
    }

    /// Whether it is switched on.
    pub fn enabled<By>(self, enabled: impl IntoMaybe<bool, By>) -> Self {
        self.put(4, enabled.into_maybe(), |params| &mut params.enabled)
    }

    /// Party that issued the tokens or the credentials. Required.
    pub fn issuer<By>(self, issuer: impl IntoMaybe<String, By>) -> Self {
        self.put(5, issuer.into_maybe(), |params| &mut params.issuer)
    }

    /// Name given to this object. Required.
    pub fn name<By>(self, name: impl IntoMaybe<String, By>) -> Self {
        self.put(6, name.into_maybe(), |params| &mut params.name)
    }

    /// How the issuer's tokens are checked.
    pub fn verification<By>(self, verification: impl IntoMaybe<Verification, By>) -> Self {
        self.put(7, verification.into_maybe(), |params| {
            &mut params.verification
        })
    }
}

/// Parameters of [`WorkloadIdentityProviders::list`].
impl Call<List> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(0, after.into_maybe(), |params| &mut params.after)
    }

    /// Most objects to return, or the size of a limit.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(1, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Sort direction of the list.
    pub fn order<By>(self, order: impl IntoMaybe<Order, By>) -> Self {
        self.put(2, order.into_maybe(), |params| &mut params.order)
    }
}

/// Parameters of [`WorkloadIdentityProviders::update`].
impl Call<Update> {
    /// Expressions that turn token claims into attributes.
    pub fn attribute_transformations(
        self,
        attribute_transformations: impl IntoItems<AttributeTransformation>,
    ) -> Self {
        self.put(0, attribute_transformations.into_items(), |params| {
            &mut params.attribute_transformations
        })
    }

    /// Audience that the identity token must name.
    pub fn audience<By>(self, audience: impl IntoMaybe<String, By>) -> Self {
        self.put(1, audience.into_maybe(), |params| &mut params.audience)
    }

    /// Explanation in plain words.
    pub fn description<By>(self, description: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(description.into_maybe(), |params| &mut params.description)
    }

    /// Whether it is switched on.
    pub fn enabled<By>(self, enabled: impl IntoMaybe<bool, By>) -> Self {
        self.put(3, enabled.into_maybe(), |params| &mut params.enabled)
    }

    /// Party that issued the tokens or the credentials.
    pub fn issuer<By>(self, issuer: impl IntoMaybe<String, By>) -> Self {
        self.put(4, issuer.into_maybe(), |params| &mut params.issuer)
    }

    /// Name given to this object.
    pub fn name<By>(self, name: impl IntoMaybe<String, By>) -> Self {
        self.put(5, name.into_maybe(), |params| &mut params.name)
    }

    /// How the issuer's tokens are checked.
    pub fn verification<By>(self, verification: impl IntoMaybe<Verification, By>) -> Self {
        self.put(6, verification.into_maybe(), |params| {
            &mut params.verification
        })
    }
}
