//! `client.admin().organization().workload_identity_providers().federation_rules()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::admin::organization::role_list_params::Order;
use openai_kit_types::admin::organization::workload_identity_providers::federation_rule::{
    AttributeMatcher, Permissions,
};
use openai_kit_types::admin::organization::workload_identity_providers::{
    FederationRule, FederationRuleCreateParams, FederationRuleDeleted, FederationRuleListParams,
    FederationRuleUpdateParams,
};
use openai_kit_types::pages::CursorPage;
use openai_kit_types::{IntoMaybe, IntoPairs};

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

/// The operations of `admin.organization.workload_identity_providers.federation_rules`.
#[derive(Clone, Debug)]
pub struct FederationRules {
    pub(crate) client: Client,
}

impl FederationRules {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Lets tokens with given attributes act as a service account.
    ///
    /// `POST
    /// /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`
    pub fn create(&self, workload_identity_provider_id: impl Into<String>) -> Call<Create> {
        Call::new(&self.client, [workload_identity_provider_id.into()])
    }

    /// Deletes a federation rule.
    ///
    /// `DELETE
    /// /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`
    pub fn delete(
        &self,
        workload_identity_provider_id: impl Into<String>,
        workload_identity_federation_rule_id: impl Into<String>,
    ) -> Call<Delete> {
        Call::new(
            &self.client,
            [
                workload_identity_provider_id.into(),
                workload_identity_federation_rule_id.into(),
            ],
        )
    }

    /// Lists the federation rules of an identity provider.
    ///
    /// `GET
    /// /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`
    pub fn list(&self, workload_identity_provider_id: impl Into<String>) -> Call<List> {
        Call::new(&self.client, [workload_identity_provider_id.into()])
    }

    /// Fetches one federation rule.
    ///
    /// `GET
    /// /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`
    pub fn retrieve(
        &self,
        workload_identity_provider_id: impl Into<String>,
        workload_identity_federation_rule_id: impl Into<String>,
    ) -> Call<Retrieve> {
        Call::new(
            &self.client,
            [
                workload_identity_provider_id.into(),
                workload_identity_federation_rule_id.into(),
            ],
        )
    }

    /// Changes the matchers, permissions or state of a federation rule.
    ///
    /// `POST
    /// /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`
    pub fn update(
        &self,
        workload_identity_provider_id: impl Into<String>,
        workload_identity_federation_rule_id: impl Into<String>,
    ) -> Call<Update> {
        Call::new(
            &self.client,
            [
                workload_identity_provider_id.into(),
                workload_identity_federation_rule_id.into(),
            ],
        )
    }
}

op! {
    /// The call of [`FederationRules::create`].
    Create: FederationRuleCreateParams => Json<FederationRule>,
        operations::admin::organization::workload_identity_providers::federation_rules::CREATE;

    /// The call of [`FederationRules::delete`].
    Delete: NoParams => Json<FederationRuleDeleted>,
        operations::admin::organization::workload_identity_providers::federation_rules::DELETE;

    /// The call of [`FederationRules::list`].
    List: FederationRuleListParams => Paged<CursorPage<FederationRule>>,
        operations::admin::organization::workload_identity_providers::federation_rules::LIST;

    /// The call of [`FederationRules::retrieve`].
    Retrieve: NoParams => Json<FederationRule>,
        operations::admin::organization::workload_identity_providers::federation_rules::RETRIEVE;

    /// The call of [`FederationRules::update`].
    Update: FederationRuleUpdateParams => Json<FederationRule>,
        operations::admin::organization::workload_identity_providers::federation_rules::UPDATE;
}

/// Parameters of [`FederationRules::create`].
impl Call<Create> {
    /// Token attributes and the values they must have for the rule to match. Required.
    pub fn attribute_matchers(self, attribute_matchers: impl IntoPairs<AttributeMatcher>) -> Self {
        self.put(0, attribute_matchers.into_pairs(), |params| {
            &mut params.attribute_matchers
        })
    }

    /// Explanation in plain words.
    pub fn description<By>(self, description: impl IntoMaybe<String, By>) -> Self {
        self.put(1, description.into_maybe(), |params| {
            &mut params.description
        })
    }

    /// Whether it is switched on.
    pub fn enabled<By>(self, enabled: impl IntoMaybe<bool, By>) -> Self {
        self.put(2, enabled.into_maybe(), |params| &mut params.enabled)
    }

    /// Name given to this object.
    pub fn name<By>(self, name: impl IntoMaybe<String, By>) -> Self {
        self.put(3, name.into_maybe(), |params| &mut params.name)
    }

    /// What the holder may do.
    pub fn permissions<By>(self, permissions: impl IntoMaybe<Permissions, By>) -> Self {
        self.put(4, permissions.into_maybe(), |params| {
            &mut params.permissions
        })
    }

    /// ID of the project concerned. Required.
    pub fn project_id<By>(self, project_id: impl IntoMaybe<String, By>) -> Self {
        self.put(5, project_id.into_maybe(), |params| &mut params.project_id)
    }

    /// ID of the service account. Required.
    pub fn service_account_id<By>(self, service_account_id: impl IntoMaybe<String, By>) -> Self {
        self.put(6, service_account_id.into_maybe(), |params| {
            &mut params.service_account_id
        })
    }
}

/// Parameters of [`FederationRules::list`].
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

    /// ID of the service account.
    pub fn service_account_id<By>(self, service_account_id: impl IntoMaybe<String, By>) -> Self {
        self.put(3, service_account_id.into_maybe(), |params| {
            &mut params.service_account_id
        })
    }
}

/// Parameters of [`FederationRules::update`].
impl Call<Update> {
    /// Token attributes and the values they must have for the rule to match.
    pub fn attribute_matchers(self, attribute_matchers: impl IntoPairs<AttributeMatcher>) -> Self {
        self.put(0, attribute_matchers.into_pairs(), |params| {
            &mut params.attribute_matchers
        })
    }

    /// Explanation in plain words.
    pub fn description<By>(self, description: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(description.into_maybe(), |params| &mut params.description)
    }

    /// Whether it is switched on.
    pub fn enabled<By>(self, enabled: impl IntoMaybe<bool, By>) -> Self {
        self.put(2, enabled.into_maybe(), |params| &mut params.enabled)
    }

    /// Name given to this object.
    pub fn name<By>(self, name: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(name.into_maybe(), |params| &mut params.name)
    }

    /// What the holder may do.
    pub fn permissions<By>(self, permissions: impl IntoMaybe<Permissions, By>) -> Self {
        self.put(4, permissions.into_maybe(), |params| {
            &mut params.permissions
        })
    }
}
