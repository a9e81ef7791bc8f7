//! `Project` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::admin::organization::ProjectResidency;

/// A project of the organization, with its status and residency.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Project {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// How far it has got, or how it ended.
    pub status: Option<String>,
    /// When it was archived, in Unix seconds.
    pub archived_at: Option<i64>,
    /// ID of the external encryption key.
    pub external_key_id: Option<String>,
    /// Name given to this object.
    pub name: Option<String>,
    /// Where the project's data is stored and handled.
    pub residency: Option<ProjectResidency>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Project = "admin.organization.Project";
    [
        required("id"),
        constant("object", "organization.project"),
        required("created_at"),
        optional("status").or_null(),
        optional("archived_at").or_null(),
        optional("external_key_id").or_null(),
        optional("name").or_null(),
        optional("residency").or_null(),
    ];
    0 id, 2 created_at, 3 status, 4 archived_at, 5 external_key_id, 6 name, 7 residency,
}

impl Project {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
