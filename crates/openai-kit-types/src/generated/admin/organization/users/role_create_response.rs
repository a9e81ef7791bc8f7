//! `RoleCreateResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::admin::organization::{OrganizationUser, Role};

/// The role that was just given to a member.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleCreateResponse {
    /// Who speaks, or what rights someone has.
    pub role: Role,
    /// The user or end user concerned.
    pub user: OrganizationUser,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RoleCreateResponse = "admin.organization.users.RoleCreateResponse";
    [
        constant("object", "user.role"),
        required("role"),
        required("user"),
    ];
    1 role, 2 user,
}

impl RoleCreateResponse {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
