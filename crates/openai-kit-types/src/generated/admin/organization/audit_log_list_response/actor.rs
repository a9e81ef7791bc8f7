//! `Actor` of `audit_log_list_response`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::admin::organization::projects::project_api_key::OwnerType;

/// Actor of `AuditLogListResponse` with `type`, `api_key` and `session`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Actor {
    /// Kind of thing, telling variants apart.
    pub type_: Option<ActorType>,
    /// The API key concerned.
    pub api_key: Option<ActorAPIKey>,
    /// The session: its settings or who is signed in.
    pub session: Option<ActorSession>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Actor = "admin.organization.AuditLogListResponse.Actor";
    [
        optional("type").or_null(),
        optional("api_key").or_null(),
        optional("session").or_null(),
    ];
    0 type_, 1 api_key, 2 session,
}

/// Actor api key of `AuditLogListResponse` with `id`, `type` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActorAPIKey {
    /// ID that names this object.
    pub id: Option<String>,
    /// Kind of thing, telling variants apart.
    pub type_: Option<OwnerType>,
    /// The service account concerned.
    pub service_account: Option<ActorAPIKeyServiceAccount>,
    /// The user or end user concerned.
    pub user: Option<ActorAPIKeyUser>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ActorAPIKey = "admin.organization.AuditLogListResponse.ActorAPIKey";
    [
        optional("id").or_null(),
        optional("type").or_null(),
        optional("service_account").or_null(),
        optional("user").or_null(),
    ];
    0 id, 1 type_, 2 service_account, 3 user,
}

/// Actor api key service account of `AuditLogListResponse` with `id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActorAPIKeyServiceAccount {
    /// ID that names this object.
    pub id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ActorAPIKeyServiceAccount = "admin.organization.AuditLogListResponse.ActorAPIKeyServiceAccount";
    [
        optional("id").or_null(),
    ];
    0 id,
}

/// Actor api key user of `AuditLogListResponse` with `id` and `email`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActorAPIKeyUser {
    /// ID that names this object.
    pub id: Option<String>,
    /// Mail address of the person.
    pub email: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ActorAPIKeyUser = "admin.organization.AuditLogListResponse.ActorAPIKeyUser";
    [
        optional("id").or_null(),
        optional("email").or_null(),
    ];
    0 id, 1 email,
}

/// Actor session of `AuditLogListResponse` with `ip_address` and `user`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActorSession {
    /// Network address the action came from.
    pub ip_address: Option<String>,
    /// The user or end user concerned.
    pub user: Option<ActorAPIKeyUser>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ActorSession = "admin.organization.AuditLogListResponse.ActorSession";
    [
        optional("ip_address").or_null(),
        optional("user").or_null(),
    ];
    0 ip_address, 1 user,
}

/// Actor type of `AuditLogListResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ActorType {
    /// `session`
    Session,
    /// `api_key`
    ApiKey,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ActorType;
    "session" Session,
    "api_key" ApiKey,
}
