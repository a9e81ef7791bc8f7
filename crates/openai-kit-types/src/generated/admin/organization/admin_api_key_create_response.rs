//! `AdminAPIKeyCreateResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::admin::organization::admin_api_key::Owner;

/// A new admin API key with its full value, which is not shown again.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdminAPIKeyCreateResponse {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// When it stops being valid. Unix seconds.
    pub expires_at: Option<i64>,
    /// When it was last used, in Unix seconds.
    pub last_used_at: Option<i64>,
    /// Name given to this object.
    pub name: Option<String>,
    /// Whom the key belongs to.
    pub owner: Owner,
    /// The key with most characters hidden.
    pub redacted_value: String,
    /// The secret key itself; shown only once. Hidden from `Debug`.
    pub value: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AdminAPIKeyCreateResponse = "admin.organization.AdminAPIKeyCreateResponse";
    [
        required("id"),
        constant("object", "organization.admin_api_key"),
        required("created_at"),
        optional("expires_at").or_null(),
        optional("last_used_at").or_null(),
        optional("name").or_null(),
        required("owner"),
        required("redacted_value"),
        required("value").secret(),
    ];
    0 id, 2 created_at, 3 expires_at, 4 last_used_at, 5 name, 6 owner, 7 redacted_value, 8 value,
}

impl AdminAPIKeyCreateResponse {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
