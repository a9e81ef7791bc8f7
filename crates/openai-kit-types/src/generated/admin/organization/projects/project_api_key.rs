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
    /// When it stops being valid.
    pub expires_at: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ProjectAPIKey = "admin.organization.projects.ProjectAPIKey";
    [
        required("id"),
        required("created_at"),
        optional("last_used_at").or_null(),
        required("name"),
        constant("object", "organization.project.api_key"),
        required("owner"),
        required("owner_project_access"),
        required("redacted_value"),
        optional("expires_at").or_null(),
    ];
    0 id, 1 created_at, 2 last_used_at, 3 name, 5 owner, 6 owner_project_access, 7 redacted_value,
    8 expires_at,
}

/// Owner of `ProjectAPIKey` with `service_account`, `type` and `user`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Owner {
    /// The service account concerned.
    pub service_account: Option<OwnerServiceAccount>,
    /// Kind of thing, telling variants apart.
    pub type_: Option<OwnerType>,
    /// The user or end user concerned.
    pub user: Option<OwnerUser>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Owner = "admin.organization.projects.ProjectAPIKey.Owner";
    [
        optional("service_account").or_null(),
        optional("type").or_null(),
        optional("user").or_null(),
    ];
    0 service_account, 1 type_, 2 user,
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
