//! `GroupUpdateResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A group after it was renamed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupUpdateResponse {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// Whether an identity provider manages it through SCIM.
    pub is_scim_managed: bool,
    /// Name given to this object.
    pub name: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    GroupUpdateResponse = "admin.organization.GroupUpdateResponse";
    [
        required("id"),
        required("created_at"),
        required("is_scim_managed"),
        required("name"),
    ];
    0 id, 1 created_at, 2 is_scim_managed, 3 name,
}

impl GroupUpdateResponse {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
