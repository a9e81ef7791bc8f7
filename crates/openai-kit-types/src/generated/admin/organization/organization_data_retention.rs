//! `OrganizationDataRetention` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// The data retention setting of the organization.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrganizationDataRetention {
    /// Kind of thing, telling variants apart.
    pub type_: Type,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    OrganizationDataRetention = "admin.organization.OrganizationDataRetention";
    [
        constant("object", "organization.data_retention"),
        required("type"),
    ];
    1 type_,
}

impl OrganizationDataRetention {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Type of `OrganizationDataRetention`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
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
    "zero_data_retention" ZeroDataRetention,
    "modified_abuse_monitoring" ModifiedAbuseMonitoring,
    "enhanced_zero_data_retention" EnhancedZeroDataRetention,
    "enhanced_modified_abuse_monitoring" EnhancedModifiedAbuseMonitoring,
}
