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
    /// Who speaks, or what rights someone has.
    pub role: String,
    /// Mail address of the person.
    pub email: Option<String>,
    /// Name given to this object.
    pub name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ProjectUser = "admin.organization.projects.ProjectUser";
    [
        required("id"),
        required("added_at"),
        constant("object", "organization.project.user"),
        required("role"),
        optional("email").or_null(),
        optional("name").or_null(),
    ];
    0 id, 1 added_at, 3 role, 4 email, 5 name,
}
