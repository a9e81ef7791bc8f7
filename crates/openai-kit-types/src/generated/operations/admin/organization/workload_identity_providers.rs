//! Operations of `admin.organization.workload_identity_providers`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

pub mod federation_rules;

/// Registers an OIDC issuer whose tokens workloads may exchange for access.
///
/// `POST /organization/workload_identity_providers`
pub static CREATE: Operation = Operation::post(
    "admin.organization.workload_identity_providers.create",
    "/organization/workload_identity_providers",
    "admin",
)
.params(Type::of::<
    crate::admin::organization::WorkloadIdentityProviderCreateParams,
>("admin.organization.WorkloadIdentityProviderCreateParams"))
.json()
.reply(Reply::Json(Type::of::<
    crate::admin::organization::WorkloadIdentityProvider,
>("admin.organization.WorkloadIdentityProvider")))
.admin();

/// Deletes a workload identity provider.
///
/// `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}`
pub static DELETE: Operation = Operation::delete(
    "admin.organization.workload_identity_providers.delete",
    "/organization/workload_identity_providers/{workload_identity_provider_id}",
    "admin",
)
.path_params(&["workload_identity_provider_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::WorkloadIdentityProviderDeleted,
>(
    "admin.organization.WorkloadIdentityProviderDeleted",
)))
.admin();

/// Lists the workload identity providers.
///
/// `GET /organization/workload_identity_providers`
pub static LIST: Operation = Operation::get(
    "admin.organization.workload_identity_providers.list",
    "/organization/workload_identity_providers",
    "admin",
)
.query_params(&["after", "limit", "order"])
.params(Type::of::<
    crate::admin::organization::WorkloadIdentityProviderListParams,
>("admin.organization.WorkloadIdentityProviderListParams"))
.reply(Reply::Page(Page::of::<
    crate::pages::CursorPage<crate::admin::organization::WorkloadIdentityProvider>,
>(
    PageClass::CursorPage,
    "admin.organization.WorkloadIdentityProvider",
)))
.admin();

/// Fetches one workload identity provider.
///
/// `GET /organization/workload_identity_providers/{workload_identity_provider_id}`
pub static RETRIEVE: Operation = Operation::get(
    "admin.organization.workload_identity_providers.retrieve",
    "/organization/workload_identity_providers/{workload_identity_provider_id}",
    "admin",
)
.path_params(&["workload_identity_provider_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::WorkloadIdentityProvider,
>("admin.organization.WorkloadIdentityProvider")))
.admin();

/// Changes the issuer, audience or verification of an identity provider.
///
/// `POST /organization/workload_identity_providers/{workload_identity_provider_id}`
pub static UPDATE: Operation = Operation::post(
    "admin.organization.workload_identity_providers.update",
    "/organization/workload_identity_providers/{workload_identity_provider_id}",
    "admin",
)
.path_params(&["workload_identity_provider_id"])
.params(Type::of::<
    crate::admin::organization::WorkloadIdentityProviderUpdateParams,
>("admin.organization.WorkloadIdentityProviderUpdateParams"))
.json()
.reply(Reply::Json(Type::of::<
    crate::admin::organization::WorkloadIdentityProvider,
>("admin.organization.WorkloadIdentityProvider")))
.admin();
