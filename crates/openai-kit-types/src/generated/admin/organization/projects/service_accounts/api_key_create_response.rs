//! `APIKeyCreateResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A new key of a service account with its full value, which is not shown again.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct APIKeyCreateResponse {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// Name given to this object.
    pub name: String,
    /// The secret key itself; shown only once. Hidden from `Debug`.
    pub value: String,
    /// When it stops being valid.
    pub expires_at: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    APIKeyCreateResponse = "admin.organization.projects.service_accounts.APIKeyCreateResponse";
    [
        required("id"),
        required("created_at"),
        required("name"),
        constant("object", "organization.project.service_account.api_key"),
        required("value").secret(),
        optional("expires_at").or_null(),
    ];
    0 id, 1 created_at, 2 name, 4 value, 5 expires_at,
}
