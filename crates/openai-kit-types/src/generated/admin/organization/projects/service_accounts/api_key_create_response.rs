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
    /// When it stops being valid.
    pub expires_at: Option<i64>,
    /// Name given to this object.
    pub name: String,
    /// The secret key itself; shown only once. Hidden from `Debug`.
    pub value: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    APIKeyCreateResponse = "admin.organization.projects.service_accounts.APIKeyCreateResponse";
    [
        required("id"),
        constant("object", "organization.project.service_account.api_key"),
        required("created_at"),
        optional("expires_at").or_null(),
        required("name"),
        required("value").secret(),
    ];
    0 id, 2 created_at, 3 expires_at, 4 name, 5 value,
}

impl APIKeyCreateResponse {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
