//! Operations of `admin.organization.spend_limit`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

/// Lifts the spend limit of the organization.
///
/// `DELETE /organization/spend_limit`
pub static DELETE: Operation = Operation::delete(
    "admin.organization.spend_limit.delete",
    "/organization/spend_limit",
    "admin",
)
.reply(Reply::Json(Type::of::<
    crate::admin::organization::OrganizationSpendLimitDeleted,
>(
    "admin.organization.OrganizationSpendLimitDeleted",
)))
.admin();

/// Fetches the monthly spend limit of the organization.
///
/// `GET /organization/spend_limit`
pub static RETRIEVE: Operation = Operation::get(
    "admin.organization.spend_limit.retrieve",
    "/organization/spend_limit",
    "admin",
)
.reply(Reply::Json(Type::of::<
    crate::admin::organization::OrganizationSpendLimit,
>("admin.organization.OrganizationSpendLimit")))
.admin();

/// Sets the monthly spend limit of the organization.
///
/// `POST /organization/spend_limit`
pub static UPDATE: Operation = Operation::post(
    "admin.organization.spend_limit.update",
    "/organization/spend_limit",
    "admin",
)
.params(
    Type::of::<crate::admin::organization::SpendLimitUpdateParams>(
        "admin.organization.SpendLimitUpdateParams",
    ),
)
.json()
.reply(Reply::Json(Type::of::<
    crate::admin::organization::OrganizationSpendLimit,
>("admin.organization.OrganizationSpendLimit")))
.admin();
