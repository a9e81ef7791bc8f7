//! `RoleDeleteResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Confirmation that a role was taken from a member.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleDeleteResponse {
    /// Kind of object, as a fixed name.
    pub object: String,
    /// Whether the object is gone.
    pub deleted: bool,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RoleDeleteResponse = "admin.organization.users.RoleDeleteResponse";
    [
        required("object"),
        required("deleted"),
    ];
    0 object, 1 deleted,
}

impl RoleDeleteResponse {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
