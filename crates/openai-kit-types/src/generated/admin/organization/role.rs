//! `Role` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A role with its permissions, predefined or custom.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Role {
    /// ID that names this object.
    pub id: String,
    /// Explanation in plain words.
    pub description: Option<String>,
    /// Name given to this object.
    pub name: String,
    /// What the holder may do.
    pub permissions: Vec<String>,
    /// Whether the role comes with the platform.
    pub predefined_role: bool,
    /// Kind of thing concerned.
    pub resource_type: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Role = "admin.organization.Role";
    [
        required("id"),
        constant("object", "role"),
        optional("description").or_null(),
        required("name"),
        required("permissions"),
        required("predefined_role"),
        required("resource_type"),
    ];
    0 id, 2 description, 3 name, 4 permissions, 5 predefined_role, 6 resource_type,
}

impl Role {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
