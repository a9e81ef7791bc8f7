//! `GroupDeleteResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Confirmation that a group's access to a project was taken away.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupDeleteResponse {
    /// Whether the object is gone.
    pub deleted: bool,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    GroupDeleteResponse = "admin.organization.projects.GroupDeleteResponse";
    [
        constant("object", "project.group.deleted"),
        required("deleted"),
    ];
    1 deleted,
}

impl GroupDeleteResponse {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
