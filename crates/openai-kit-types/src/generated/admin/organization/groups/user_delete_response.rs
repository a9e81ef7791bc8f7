//! `UserDeleteResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Confirmation that a member was taken out of a group.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserDeleteResponse {
    /// Whether the object is gone.
    pub deleted: bool,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    UserDeleteResponse = "admin.organization.groups.UserDeleteResponse";
    [
        constant("object", "group.user.deleted"),
        required("deleted"),
    ];
    1 deleted,
}

impl UserDeleteResponse {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
