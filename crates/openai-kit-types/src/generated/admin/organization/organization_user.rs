//! `OrganizationUser` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A member of the organization, with role and account details.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrganizationUser {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created: Option<i64>,
    /// When the person or account was added, in Unix seconds.
    pub added_at: i64,
    /// When the user last used an API key, in Unix seconds.
    pub api_key_last_used_at: Option<i64>,
    /// Kind of developer the user is.
    pub developer_persona: Option<String>,
    /// Mail address of the person.
    pub email: Option<String>,
    /// Whether this is the organization's default entry.
    pub is_default: Option<bool>,
    /// Whether the user may buy scale tier capacity.
    pub is_scale_tier_authorized_purchaser: Option<bool>,
    /// Whether an identity provider manages it through SCIM.
    pub is_scim_managed: Option<bool>,
    /// Whether it is a service account and not a person.
    pub is_service_account: Option<bool>,
    /// Name given to this object.
    pub name: Option<String>,
    /// Projects the person belongs to, with the role in each.
    pub projects: Option<Projects>,
    /// Who speaks, or what rights someone has.
    pub role: Option<String>,
    /// How experienced the user is.
    pub technical_level: Option<String>,
    /// The user or end user concerned.
    pub user: Option<User>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    OrganizationUser = "admin.organization.OrganizationUser";
    [
        required("id"),
        constant("object", "organization.user"),
        optional("created").or_null(),
        required("added_at"),
        optional("api_key_last_used_at").or_null(),
        optional("developer_persona").or_null(),
        optional("email").or_null(),
        optional("is_default").or_null(),
        optional("is_scale_tier_authorized_purchaser").or_null(),
        optional("is_scim_managed").or_null(),
        optional("is_service_account").or_null(),
        optional("name").or_null(),
        optional("projects").or_null(),
        optional("role").or_null(),
        optional("technical_level").or_null(),
        optional("user").or_null(),
    ];
    0 id, 2 created, 3 added_at, 4 api_key_last_used_at, 5 developer_persona, 6 email,
    7 is_default, 8 is_scale_tier_authorized_purchaser, 9 is_scim_managed, 10 is_service_account,
    11 name, 12 projects, 13 role, 14 technical_level, 15 user,
}

impl OrganizationUser {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Projects of `OrganizationUser` with `data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Projects {
    /// Payload: the listed objects or the raw content.
    pub data: Vec<ProjectsData>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Projects = "admin.organization.OrganizationUser.Projects";
    [
        constant("object", "list"),
        required("data"),
    ];
    1 data,
}

/// Projects data of `OrganizationUser` with `id`, `name` and `role`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectsData {
    /// ID that names this object.
    pub id: Option<String>,
    /// Name given to this object.
    pub name: Option<String>,
    /// Who speaks, or what rights someone has.
    pub role: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ProjectsData = "admin.organization.OrganizationUser.ProjectsData";
    [
        optional("id").or_null(),
        optional("name").or_null(),
        optional("role").or_null(),
    ];
    0 id, 1 name, 2 role,
}

/// User of `OrganizationUser` with `id`, `banned` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct User {
    /// ID that names this object.
    pub id: String,
    /// Whether the user is banned.
    pub banned: Option<bool>,
    /// When the user was banned, in Unix seconds.
    pub banned_at: Option<i64>,
    /// Mail address of the person.
    pub email: Option<String>,
    /// Whether it is switched on.
    pub enabled: Option<bool>,
    /// Name given to this object.
    pub name: Option<String>,
    /// Address of the user's picture.
    pub picture: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    User = "admin.organization.OrganizationUser.User";
    [
        required("id"),
        constant("object", "user"),
        optional("banned").or_null(),
        optional("banned_at").or_null(),
        optional("email").or_null(),
        optional("enabled").or_null(),
        optional("name").or_null(),
        optional("picture").or_null(),
    ];
    0 id, 2 banned, 3 banned_at, 4 email, 5 enabled, 6 name, 7 picture,
}
