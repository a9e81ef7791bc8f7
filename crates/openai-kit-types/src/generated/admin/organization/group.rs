//! `Group` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A group of members in the organization.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Group {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// Kind of group that it is.
    pub group_type: GroupType,
    /// Whether an identity provider manages it through SCIM.
    pub is_scim_managed: bool,
    /// Name given to this object.
    pub name: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Group = "admin.organization.Group";
    [
        required("id"),
        required("created_at"),
        required("group_type"),
        required("is_scim_managed"),
        required("name"),
    ];
    0 id, 1 created_at, 2 group_type, 3 is_scim_managed, 4 name,
}

impl Group {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Group type of `Group`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GroupType {
    /// `group`
    Group,
    /// `tenant_group`
    TenantGroup,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    GroupType;
    "group" Group,
    "tenant_group" TenantGroup,
}
