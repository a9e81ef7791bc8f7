//! Operations of `admin.organization.invites`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Invites a person to the organization by email, optionally into projects as well.
///
/// `POST /organization/invites`
pub static CREATE: Operation = Operation::post(
    "admin.organization.invites.create",
    "/organization/invites",
    "admin",
)
.params(Type::of::<crate::admin::organization::InviteCreateParams>(
    "admin.organization.InviteCreateParams",
))
.json()
.reply(Reply::Json(Type::of::<crate::admin::organization::Invite>(
    "admin.organization.Invite",
)))
.admin();

/// Withdraws an invitation that has not been accepted.
///
/// `DELETE /organization/invites/{invite_id}`
pub static DELETE: Operation = Operation::delete(
    "admin.organization.invites.delete",
    "/organization/invites/{invite_id}",
    "admin",
)
.path_params(&["invite_id"])
.reply(Reply::Json(Type::of::<
    crate::admin::organization::InviteDeleteResponse,
>("admin.organization.InviteDeleteResponse")))
.admin();

/// Lists the invitations to the organization.
///
/// `GET /organization/invites`
pub static LIST: Operation = Operation::get(
    "admin.organization.invites.list",
    "/organization/invites",
    "admin",
)
.query_params(&["after", "limit"])
.params(Type::of::<crate::admin::organization::InviteListParams>(
    "admin.organization.InviteListParams",
))
.reply(Reply::Page(Page::of::<
    crate::pages::ConversationCursorPage<crate::admin::organization::Invite>,
>(
    PageClass::ConversationCursorPage,
    "admin.organization.Invite",
)))
.admin();

/// Fetches one invitation.
///
/// `GET /organization/invites/{invite_id}`
pub static RETRIEVE: Operation = Operation::get(
    "admin.organization.invites.retrieve",
    "/organization/invites/{invite_id}",
    "admin",
)
.path_params(&["invite_id"])
.reply(Reply::Json(Type::of::<crate::admin::organization::Invite>(
    "admin.organization.Invite",
)))
.admin();
