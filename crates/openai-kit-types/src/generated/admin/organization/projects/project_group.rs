//! `ProjectGroup` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::admin::organization::group::GroupType;

/// A group with access to a project.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectGroup {
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// ID of the group concerned.
    pub group_id: String,
    /// Name of the group concerned.
    pub group_name: String,
    /// Kind of group that it is.
    pub group_type: GroupType,
    /// ID of the project concerned.
    pub project_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ProjectGroup = "admin.organization.projects.ProjectGroup";
    [
        constant("object", "project.group"),
        required("created_at"),
        required("group_id"),
        required("group_name"),
        required("group_type"),
        required("project_id"),
    ];
    1 created_at, 2 group_id, 3 group_name, 4 group_type, 5 project_id,
}

impl ProjectGroup {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
