//! `ProjectDataRetention` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// The data retention setting of a project, which may follow the organization.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectDataRetention {
    /// Kind of thing, telling variants apart.
    pub type_: Type,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ProjectDataRetention = "admin.organization.projects.ProjectDataRetention";
    [
        constant("object", "project.data_retention"),
        required("type"),
    ];
    1 type_,
}

impl ProjectDataRetention {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Type of `ProjectDataRetention`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `organization_default`
    OrganizationDefault,
    /// `none`
    None,
    /// `zero_data_retention`
    ZeroDataRetention,
    /// `modified_abuse_monitoring`
    ModifiedAbuseMonitoring,
    /// `enhanced_zero_data_retention`
    EnhancedZeroDataRetention,
    /// `enhanced_modified_abuse_monitoring`
    EnhancedModifiedAbuseMonitoring,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Type;
    "organization_default" OrganizationDefault,
    "none" None,
    "zero_data_retention" ZeroDataRetention,
    "modified_abuse_monitoring" ModifiedAbuseMonitoring,
    "enhanced_zero_data_retention" EnhancedZeroDataRetention,
    "enhanced_modified_abuse_monitoring" EnhancedModifiedAbuseMonitoring,
}
