//! `RoleListResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::{Leftovers, RawJson};

/// A role of a member, as found in a list.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleListResponse {
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
    RoleListResponse = "admin.organization.users.RoleListResponse";
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

/// Assignment source of `RoleListResponse` with `principal_id` and `principal_type`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignmentSource {
    /// ID of the user or group that holds the role.
    pub principal_id: String,
    /// Whether a user or a group holds the role.
    pub principal_type: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AssignmentSource = "admin.organization.users.RoleListResponse.AssignmentSource";
    [
        required("principal_id"),
        required("principal_type"),
    ];
    0 principal_id, 1 principal_type,
}
