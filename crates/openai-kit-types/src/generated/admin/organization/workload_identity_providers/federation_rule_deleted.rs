//! `FederationRuleDeleted` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Confirmation that a federation rule was deleted.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FederationRuleDeleted {
    /// ID that names this object.
    pub id: String,
    /// Whether the object is gone.
    pub deleted: bool,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FederationRuleDeleted = "admin.organization.workload_identity_providers.FederationRuleDeleted";
    [
        required("id"),
        constant("object", "organization.workload_identity_federation_rule.deleted"),
        required("deleted"),
    ];
    0 id, 2 deleted,
}

impl FederationRuleDeleted {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
