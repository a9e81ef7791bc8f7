//! Operations of `admin.organization.workload_identity_providers.federation_rules`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Lets tokens with given attributes act as a service account.
///
/// `POST
/// /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`
pub static CREATE: Operation = Operation::post(
    "admin.organization.workload_identity_providers.federation_rules.create",
    "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules",
    "admin",
)
.path_params(&["workload_identity_provider_id"])
.params(Type::of::<
    crate::admin::organization::workload_identity_providers::FederationRuleCreateParams,
>(
    "admin.organization.workload_identity_providers.FederationRuleCreateParams",
))
.json()
.reply(Reply::Json(Type::of::<
    crate::admin::organization::workload_identity_providers::FederationRule,
>(
    "admin.organization.workload_identity_providers.FederationRule",
)))
.admin();

/// Deletes a federation rule.
///
/// `DELETE
/// /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`
pub static DELETE: Operation = Operation::delete("admin.organization.workload_identity_providers.federation_rules.delete", "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}", "admin").path_params(&["workload_identity_provider_id", "workload_identity_federation_rule_id"]).reply(Reply::Json(Type::of::<crate::admin::organization::workload_identity_providers::FederationRuleDeleted>("admin.organization.workload_identity_providers.FederationRuleDeleted"))).admin();

/// Lists the federation rules of an identity provider.
///
/// `GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`
pub static LIST: Operation = Operation::get(
    "admin.organization.workload_identity_providers.federation_rules.list",
    "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules",
    "admin",
)
.path_params(&["workload_identity_provider_id"])
.query_params(&["after", "limit", "order", "service_account_id"])
.params(Type::of::<
    crate::admin::organization::workload_identity_providers::FederationRuleListParams,
>(
    "admin.organization.workload_identity_providers.FederationRuleListParams",
))
.reply(Reply::Page(Page::of::<
    crate::pages::CursorPage<
        crate::admin::organization::workload_identity_providers::FederationRule,
    >,
>(
    PageClass::CursorPage,
    "admin.organization.workload_identity_providers.FederationRule",
)))
.admin();

/// Fetches one federation rule.
///
/// `GET
/// /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`
pub static RETRIEVE: Operation = Operation::get("admin.organization.workload_identity_providers.federation_rules.retrieve", "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}", "admin").path_params(&["workload_identity_provider_id", "workload_identity_federation_rule_id"]).reply(Reply::Json(Type::of::<crate::admin::organization::workload_identity_providers::FederationRule>("admin.organization.workload_identity_providers.FederationRule"))).admin();

/// Changes the matchers, permissions or state of a federation rule.
///
/// `POST
/// /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`
pub static UPDATE: Operation = Operation::post("admin.organization.workload_identity_providers.federation_rules.update", "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}", "admin").path_params(&["workload_identity_provider_id", "workload_identity_federation_rule_id"]).params(Type::of::<crate::admin::organization::workload_identity_providers::FederationRuleUpdateParams>("admin.organization.workload_identity_providers.FederationRuleUpdateParams")).json().reply(Reply::Json(Type::of::<crate::admin::organization::workload_identity_providers::FederationRule>("admin.organization.workload_identity_providers.FederationRule"))).admin();
