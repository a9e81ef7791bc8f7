//! `ProjectAPIKey` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// An API key of a project: owner, expiry, last use and redacted value.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectAPIKey {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// When it stops being valid.
    pub expires_at: Option<i64>,
    /// When it was last used, in Unix seconds.
    pub last_used_at: Option<i64>,
    /// Name given to this object.
    pub name: String,
    /// Whom the key belongs to.
    pub owner: Owner,
    /// Whether the key's owner still has access to the project.
    pub owner_project_access: OwnerProjectAccess,
    /// The key with most characters hidden.
    pub redacted_value: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ProjectAPIKey = "admin.organization.projects.ProjectAPIKey";
    [
        required("id"),
        constant("object", "organization.project.api_key"),
        required("created_at"),
        optional("expires_at").or_null(),
        optional("last_used_at").or_null(),
        required("name"),
        required("owner"),
        required("owner_project_access"),
        required("redacted_value"),
    ];
    0 id, 2 created_at, 3 expires_at, 4 last_used_at, 5 name, 6 owner, 7 owner_project_access,
    8 redacted_value,
}

impl ProjectAPIKey {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Owner of `ProjectAPIKey` with `type`, `service_account` and `user`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Owner {
    /// Kind of thing, telling variants apart.
    pub type_: Option<OwnerType>,
    /// The service account concerned.
    pub service_account: Option<OwnerServiceAccount>,
    /// The user or end user concerned.
    pub user: Option<OwnerUser>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Owner = "admin.organization.projects.ProjectAPIKey.Owner";
    [
        optional("type").or_null(),
        optional("service_account").or_null(),
        optional("user").or_null(),
    ];
    0 type_, 1 service_account, 2 user,
}

/// Owner project access of `ProjectAPIKey`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OwnerProjectAccess {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    OwnerProjectAccess;
    "active" Active,
    "inactive" Inactive,
}

/// Owner service account of `ProjectAPIKey` with `id`, `created_at` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OwnerServiceAccount {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// Name given to this object.
    pub name: String,
    /// Who speaks, or what rights someone has.
    pub role: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    OwnerServiceAccount = "admin.organization.projects.ProjectAPIKey.OwnerServiceAccount";
    [
        required("id"),
        required("created_at"),
        required("name"),
        required("role"),
    ];
    0 id, 1 created_at, 2 name, 3 role,
}

/// Owner type of `ProjectAPIKey`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OwnerType {
    /// `user`
    User,
    /// `service_account`
    ServiceAccount,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    OwnerType;
    "user" User,
    "service_account" ServiceAccount,
}

/// Owner user of `ProjectAPIKey` with `id`, `created_at` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OwnerUser {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// Mail address of the person.
    pub email: String,
    /// Name given to this object.
    pub name: String,
    /// Who speaks, or what rights someone has.
    pub role: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    OwnerUser = "admin.organization.projects.ProjectAPIKey.OwnerUser";
    [
        required("id"),
        required("created_at"),
        required("email"),
        required("name"),
        required("role"),
    ];
    0 id, 1 created_at, 2 email, 3 name, 4 role,
}
