//! `RoleDeleteResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Confirmation that a role was taken from a member.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleDeleteResponse {
    /// Whether the object is gone.
    pub deleted: bool,
    /// Kind of object, as a fixed name.
    pub object: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RoleDeleteResponse = "admin.organization.users.RoleDeleteResponse";
    [
        required("deleted"),
        required("object"),
    ];
    0 deleted, 1 object,
}
