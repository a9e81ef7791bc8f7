//! `UserCreateResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// The membership that was just added to a group.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserCreateResponse {
    /// ID of the group concerned.
    pub group_id: String,
    /// ID of the user concerned.
    pub user_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    UserCreateResponse = "admin.organization.groups.UserCreateResponse";
    [
        constant("object", "group.user"),
        required("group_id"),
        required("user_id"),
    ];
    1 group_id, 2 user_id,
}

impl UserCreateResponse {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
