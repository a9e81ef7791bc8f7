//! `ProjectSpendLimitDeleted` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Confirmation that a project's spend limit was lifted.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectSpendLimitDeleted {
    /// Whether the object is gone.
    pub deleted: bool,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ProjectSpendLimitDeleted = "admin.organization.projects.ProjectSpendLimitDeleted";
    [
        constant("object", "project.spend_limit.deleted"),
        required("deleted"),
    ];
    1 deleted,
}

impl ProjectSpendLimitDeleted {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
