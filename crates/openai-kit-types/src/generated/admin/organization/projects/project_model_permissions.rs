//! `ProjectModelPermissions` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// The models that a project may use, as an allow list or a deny list.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectModelPermissions {
    /// Which of the possible ways of working applies.
    pub mode: Mode,
    /// IDs of the models that the rule is about.
    pub model_ids: Vec<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ProjectModelPermissions = "admin.organization.projects.ProjectModelPermissions";
    [
        constant("object", "project.model_permissions"),
        required("mode"),
        required("model_ids"),
    ];
    1 mode, 2 model_ids,
}

impl ProjectModelPermissions {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Mode of `ProjectModelPermissions`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Mode {
    /// `allow_list`
    AllowList,
    /// `deny_list`
    DenyList,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Mode;
    "allow_list" AllowList,
    "deny_list" DenyList,
}
