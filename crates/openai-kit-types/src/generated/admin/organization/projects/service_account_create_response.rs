//! `ServiceAccountCreateResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::admin::organization::projects::service_accounts::APIKeyCreateResponse;

pub use crate::admin::organization::projects::service_accounts::APIKeyCreateResponse as APIKey;

/// A new service account with the value of its first API key, if it has one.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceAccountCreateResponse {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// The API key concerned.
    pub api_key: Option<APIKeyCreateResponse>,
    /// Name given to this object.
    pub name: String,
    /// Who speaks, or what rights someone has.
    pub role: Role,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ServiceAccountCreateResponse = "admin.organization.projects.ServiceAccountCreateResponse";
    [
        required("id"),
        constant("object", "organization.project.service_account"),
        required("created_at"),
        optional("api_key").or_null(),
        required("name"),
        required("role"),
    ];
    0 id, 2 created_at, 3 api_key, 4 name, 5 role,
}

impl ServiceAccountCreateResponse {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Role of `ServiceAccountCreateResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Role {
    /// `member`
    Member,
    /// `none`
    None,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Role;
    "member" Member,
    "none" None,
}
