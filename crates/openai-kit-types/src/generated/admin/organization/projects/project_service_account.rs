//! `ProjectServiceAccount` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A service account of a project, with its role.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectServiceAccount {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// Name given to this object.
    pub name: String,
    /// Who speaks, or what rights someone has.
    pub role: Role,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ProjectServiceAccount = "admin.organization.projects.ProjectServiceAccount";
    [
        required("id"),
        constant("object", "organization.project.service_account"),
        required("created_at"),
        required("name"),
        required("role"),
    ];
    0 id, 2 created_at, 3 name, 4 role,
}

impl ProjectServiceAccount {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Role of `ProjectServiceAccount`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Role {
    /// `owner`
    Owner,
    /// `member`
    Member,
    /// `none`
    None,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Role;
    "owner" Owner,
    "member" Member,
    "none" None,
}
