//! Operations of `admin.organization.data_retention`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

/// Fetches the data retention setting of the organization.
///
/// `GET /organization/data_retention`
pub static RETRIEVE: Operation = Operation::get(
    "admin.organization.data_retention.retrieve",
    "/organization/data_retention",
    "admin",
)
.reply(Reply::Json(Type::of::<
    crate::admin::organization::OrganizationDataRetention,
>(
    "admin.organization.OrganizationDataRetention",
)))
.admin();

/// Sets how long and for what the organization's data is kept.
///
/// `POST /organization/data_retention`
pub static UPDATE: Operation = Operation::post(
    "admin.organization.data_retention.update",
    "/organization/data_retention",
    "admin",
)
.params(Type::of::<
    crate::admin::organization::DataRetentionUpdateParams,
>("admin.organization.DataRetentionUpdateParams"))
.json()
.reply(Reply::Json(Type::of::<
    crate::admin::organization::OrganizationDataRetention,
>(
    "admin.organization.OrganizationDataRetention",
)))
.admin();
