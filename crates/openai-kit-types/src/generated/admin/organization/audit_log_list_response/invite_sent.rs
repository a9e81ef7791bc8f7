//! `InviteSent` of `audit_log_list_response`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Invite sent of `AuditLogListResponse` with `id` and `data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InviteSent {
    /// ID that names this object.
    pub id: Option<String>,
    /// Payload: the listed objects or the raw content.
    pub data: Option<InviteSentData>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InviteSent = "admin.organization.AuditLogListResponse.InviteSent";
    [
        optional("id").or_null(),
        optional("data").or_null(),
    ];
    0 id, 1 data,
}

/// Invite sent data of `AuditLogListResponse` with `email` and `role`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InviteSentData {
    /// Mail address of the person.
    pub email: Option<String>,
    /// Who speaks, or what rights someone has.
    pub role: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InviteSentData = "admin.organization.AuditLogListResponse.InviteSentData";
    [
        optional("email").or_null(),
        optional("role").or_null(),
    ];
    0 email, 1 role,
}
