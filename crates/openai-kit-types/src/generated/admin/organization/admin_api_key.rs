//! `AdminAPIKey` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// An admin API key: name, owner, expiry and redacted value.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdminAPIKey {
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
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AdminAPIKey = "admin.organization.AdminAPIKey";
    [
        required("id"),
        constant("object", "organization.admin_api_key"),
        required("created_at"),
        optional("expires_at").or_null(),
        optional("last_used_at").or_null(),
        optional("name").or_null(),
        required("owner"),
        required("redacted_value"),
    ];
    0 id, 2 created_at, 3 expires_at, 4 last_used_at, 5 name, 6 owner, 7 redacted_value,
}

impl AdminAPIKey {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Owner of `AdminAPIKey` with `id`, `object` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Owner {
    /// ID that names this object.
    pub id: Option<String>,
    /// Kind of object, as a fixed name.
    pub object: Option<String>,
    /// Kind of thing, telling variants apart.
    pub type_: Option<String>,
    /// When it was created, in Unix seconds.
    pub created_at: Option<i64>,
    /// Name given to this object.
    pub name: Option<String>,
    /// Who speaks, or what rights someone has.
    pub role: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Owner = "admin.organization.AdminAPIKey.Owner";
    [
        optional("id").or_null(),
        optional("object").or_null(),
        optional("type").or_null(),
        optional("created_at").or_null(),
        optional("name").or_null(),
        optional("role").or_null(),
    ];
    0 id, 1 object, 2 type_, 3 created_at, 4 name, 5 role,
}
