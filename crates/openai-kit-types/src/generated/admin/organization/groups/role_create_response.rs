//! `RoleCreateResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::admin::organization::Role;

/// The role that was just given to a group.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleCreateResponse {
    /// The group concerned.
    pub group: Group,
    /// Who speaks, or what rights someone has.
    pub role: Role,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RoleCreateResponse = "admin.organization.groups.RoleCreateResponse";
    [
        constant("object", "group.role"),
        required("group"),
        required("role"),
    ];
    1 group, 2 role,
}

impl RoleCreateResponse {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Group of `RoleCreateResponse` with `id`, `created_at` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Group {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// Name given to this object.
    pub name: String,
    /// Whether an identity provider manages it through SCIM.
    pub scim_managed: bool,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Group = "admin.organization.groups.RoleCreateResponse.Group";
    [
        required("id"),
        constant("object", "group"),
        required("created_at"),
        required("name"),
        required("scim_managed"),
    ];
    0 id, 2 created_at, 3 name, 4 scim_managed,
}
