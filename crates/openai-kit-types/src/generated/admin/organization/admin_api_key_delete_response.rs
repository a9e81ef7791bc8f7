//! `AdminAPIKeyDeleteResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Confirmation that an admin API key was deleted.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdminAPIKeyDeleteResponse {
    /// ID that names this object.
    pub id: String,
    /// Whether the object is gone.
    pub deleted: bool,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AdminAPIKeyDeleteResponse = "admin.organization.AdminAPIKeyDeleteResponse";
    [
        required("id"),
        constant("object", "organization.admin_api_key.deleted"),
        required("deleted"),
    ];
    0 id, 2 deleted,
}

impl AdminAPIKeyDeleteResponse {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
