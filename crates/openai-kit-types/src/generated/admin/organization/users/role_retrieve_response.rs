//! `RoleRetrieveResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::{Leftovers, RawJson};

pub use crate::admin::organization::users::role_list_response::AssignmentSource;

/// A role of a member, with where the assignment comes from.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleRetrieveResponse {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: Option<i64>,
    /// Where the role assignment comes from, such as a group.
    pub assignment_sources: Option<Vec<AssignmentSource>>,
    /// Who or what created it.
    pub created_by: Option<String>,
    /// Profile of the user who made the assignment.
    pub created_by_user_obj: Option<BTreeMap<String, RawJson>>,
    /// Explanation in plain words.
    pub description: Option<String>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Option<BTreeMap<String, RawJson>>,
    /// Name given to this object.
    pub name: String,
    /// What the holder may do.
    pub permissions: Vec<String>,
    /// Whether the role comes with the platform.
    pub predefined_role: bool,
    /// Kind of thing concerned.
    pub resource_type: String,
    /// When it was last changed, in Unix seconds.
    pub updated_at: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RoleRetrieveResponse = "admin.organization.users.RoleRetrieveResponse";
    [
        required("id"),
        optional("created_at").or_null(),
        optional("assignment_sources").or_null(),
        optional("created_by").or_null(),
        optional("created_by_user_obj").or_null(),
        optional("description").or_null(),
        optional("metadata").or_null(),
        required("name"),
        required("permissions"),
        required("predefined_role"),
        required("resource_type"),
        optional("updated_at").or_null(),
    ];
    0 id, 1 created_at, 2 assignment_sources, 3 created_by, 4 created_by_user_obj, 5 description,
    6 metadata, 7 name, 8 permissions, 9 predefined_role, 10 resource_type, 11 updated_at,
}

impl RoleRetrieveResponse {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
