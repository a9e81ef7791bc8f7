//! `Project` of `audit_log_list_response`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Project of `AuditLogListResponse` with `id` and `name`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Project {
    /// ID that names this object.
    pub id: Option<String>,
    /// Name given to this object.
    pub name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Project = "admin.organization.AuditLogListResponse.Project";
    [
        optional("id").or_null(),
        optional("name").or_null(),
    ];
    0 id, 1 name,
}

/// Project archived of `AuditLogListResponse` with `id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectArchived {
    /// ID that names this object.
    pub id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ProjectArchived = "admin.organization.AuditLogListResponse.ProjectArchived";
    [
        optional("id").or_null(),
    ];
    0 id,
}

/// Project created of `AuditLogListResponse` with `id` and `data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectCreated {
    /// ID that names this object.
    pub id: Option<String>,
    /// Payload: the listed objects or the raw content.
    pub data: Option<ProjectCreatedData>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ProjectCreated = "admin.organization.AuditLogListResponse.ProjectCreated";
    [
        optional("id").or_null(),
        optional("data").or_null(),
    ];
    0 id, 1 data,
}

/// Project created data of `AuditLogListResponse` with `name` and `title`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectCreatedData {
    /// Name given to this object.
    pub name: Option<String>,
    /// Title as shown to readers.
    pub title: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ProjectCreatedData = "admin.organization.AuditLogListResponse.ProjectCreatedData";
    [
        optional("name").or_null(),
        optional("title").or_null(),
    ];
    0 name, 1 title,
}

/// Project updated of `AuditLogListResponse` with `id` and `changes_requested`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectUpdated {
    /// ID that names this object.
    pub id: Option<String>,
    /// What the request asked to change.
    pub changes_requested: Option<ProjectUpdatedChangesRequested>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ProjectUpdated = "admin.organization.AuditLogListResponse.ProjectUpdated";
    [
        optional("id").or_null(),
        optional("changes_requested").or_null(),
    ];
    0 id, 1 changes_requested,
}

/// Project updated changes requested of `AuditLogListResponse` with `title`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectUpdatedChangesRequested {
    /// Title as shown to readers.
    pub title: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ProjectUpdatedChangesRequested = "admin.organization.AuditLogListResponse.ProjectUpdatedChangesRequested";
    [
        optional("title").or_null(),
    ];
    0 title,
}
