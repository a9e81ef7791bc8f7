//! Operations of `admin.organization.spend_alerts`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Sets up a notification for when monthly spending reaches an amount.
///
/// `POST /organization/spend_alerts`
pub static CREATE: Operation = Operation::post(
    "admin.organization.spend_alerts.create",
    "/organization/spend_alerts",
    "admin",
)
.params(
    Type::of::<crate::admin::organization::SpendAlertCreateParams>(
        "admin.organization.SpendAlertCreateParams",
    ),
)
.json()
.reply(Reply::Json(Type::of::<
    crate::admin::organization::OrganizationSpendAlert,
>("admin.organization.OrganizationSpendAlert")))
.admin();

/// Deletes a spend alert of the organization.
///
/// `DELETE /organization/spend_alerts/{alert_id}`
pub static DELETE: Operation = Operation::delete(
    "admin.organization.spend_alerts.delete",
    "/organization/spend_alerts/{alert_id}",
    "admin",
)
.path_params(&["alert_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::OrganizationSpendAlertDeleted,
>(
    "admin.organization.OrganizationSpendAlertDeleted",
)))
.admin();

/// Lists the spend alerts of the organization.
///
/// `GET /organization/spend_alerts`
pub static LIST: Operation = Operation::get(
    "admin.organization.spend_alerts.list",
    "/organization/spend_alerts",
    "admin",
)
.query_params(&["after", "before", "limit", "order"])
.params(
    Type::of::<crate::admin::organization::SpendAlertListParams>(
        "admin.organization.SpendAlertListParams",
    ),
)
.reply(Reply::Page(Page::of::<
    crate::pages::ConversationCursorPage<crate::admin::organization::OrganizationSpendAlert>,
>(
    PageClass::ConversationCursorPage,
    "admin.organization.OrganizationSpendAlert",
)))
.admin();

/// Fetches one spend alert of the organization.
///
/// `GET /organization/spend_alerts/{alert_id}`
pub static RETRIEVE: Operation = Operation::get(
    "admin.organization.spend_alerts.retrieve",
    "/organization/spend_alerts/{alert_id}",
    "admin",
)
.path_params(&["alert_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::OrganizationSpendAlert,
>("admin.organization.OrganizationSpendAlert")))
.admin();

/// Changes the amount or recipients of a spend alert.
///
/// `POST /organization/spend_alerts/{alert_id}`
pub static UPDATE: Operation = Operation::post(
    "admin.organization.spend_alerts.update",
    "/organization/spend_alerts/{alert_id}",
    "admin",
)
.path_params(&["alert_id"])
.params(
    Type::of::<crate::admin::organization::SpendAlertUpdateParams>(
        "admin.organization.SpendAlertUpdateParams",
    ),
)
.json()
.reply(Reply::Json(Type::of::<
    crate::admin::organization::OrganizationSpendAlert,
>("admin.organization.OrganizationSpendAlert")))
.admin();
