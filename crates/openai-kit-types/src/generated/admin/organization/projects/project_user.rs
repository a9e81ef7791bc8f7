//! `ProjectUser` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A user of a project, with role and email.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectUser {
    /// ID that names this object.
    pub id: String,
    /// When the person or account was added, in Unix seconds.
    pub added_at: i64,
    /// Mail address of the person.
    pub email: Option<String>,
    /// Name given to this object.
    pub name: Option<String>,
    /// Who speaks, or what rights someone has.
    pub role: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ProjectUser = "admin.organization.projects.ProjectUser";
    [
        required("id"),
        constant("object", "organization.project.user"),
        required("added_at"),
        optional("email").or_null(),
        optional("name").or_null(),
        required("role"),
    ];
    0 id, 2 added_at, 3 email, 4 name, 5 role,
}

impl ProjectUser {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
