//! `Invite` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// An invitation to the organization, with its role and status.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Invite {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// When the invitation was accepted, in Unix seconds.
    pub accepted_at: Option<i64>,
    /// Mail address of the person.
    pub email: String,
    /// When it stops being valid. Unix seconds.
    pub expires_at: Option<i64>,
    /// Projects the person belongs to, with the role in each.
    pub projects: Vec<Project>,
    /// Who speaks, or what rights someone has.
    pub role: Role,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Invite = "admin.organization.Invite";
    [
        required("id"),
        constant("object", "organization.invite"),
        required("created_at"),
        required("status"),
        optional("accepted_at").or_null(),
        required("email"),
        optional("expires_at").or_null(),
        required("projects"),
        required("role"),
    ];
    0 id, 2 created_at, 3 status, 4 accepted_at, 5 email, 6 expires_at, 7 projects, 8 role,
}

impl Invite {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Project of `Invite` with `id` and `role`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Project {
    /// ID that names this object.
    pub id: String,
    /// Who speaks, or what rights someone has.
    pub role: ProjectRole,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Project = "admin.organization.Invite.Project";
    [
        required("id"),
        required("role"),
    ];
    0 id, 1 role,
}

impl Project {
    /// What is required.
    #[must_use]
    pub fn new(id: impl Into<String>, role: impl Into<ProjectRole>) -> Self {
        Self {
            id: id.into(),
            role: role.into(),
            ..Self::default()
        }
    }
}

/// Project role of `Invite`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ProjectRole {
    /// `member`
    Member,
    /// `owner`
    Owner,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ProjectRole;
    "member" Member,
    "owner" Owner,
}

/// Role of `Invite`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Role {
    /// `owner`
    Owner,
    /// `reader`
    Reader,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Role;
    "owner" Owner,
    "reader" Reader,
}

/// Status of `Invite`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `accepted`
    Accepted,
    /// `expired`
    Expired,
    /// `pending`
    Pending,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Status;
    "accepted" Accepted,
    "expired" Expired,
    "pending" Pending,
}
