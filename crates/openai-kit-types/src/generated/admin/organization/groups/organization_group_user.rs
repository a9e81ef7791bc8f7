//! `OrganizationGroupUser` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A member of a group, as found in a list.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrganizationGroupUser {
    /// ID that names this object.
    pub id: String,
    /// Mail address of the person.
    pub email: Option<String>,
    /// Name given to this object.
    pub name: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    OrganizationGroupUser = "admin.organization.groups.OrganizationGroupUser";
    [
        required("id"),
        optional("email").or_null(),
        required("name"),
    ];
    0 id, 1 email, 2 name,
}
