//! `OrganizationUpdated` of `audit_log_list_response`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Organization updated of `AuditLogListResponse` with `id` and `changes_requested`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrganizationUpdated {
    /// ID that names this object.
    pub id: Option<String>,
    /// What the request asked to change.
    pub changes_requested: Option<OrganizationUpdatedChangesRequested>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    OrganizationUpdated = "admin.organization.AuditLogListResponse.OrganizationUpdated";
    [
        optional("id").or_null(),
        optional("changes_requested").or_null(),
    ];
    0 id, 1 changes_requested,
}

/// Organization updated changes requested of `AuditLogListResponse` with `api_call_logging`,
/// `api_call_logging_project_ids` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrganizationUpdatedChangesRequested {
    /// How calls to the API are logged after the change.
    pub api_call_logging: Option<String>,
    /// Projects that API call logging covers after the change.
    pub api_call_logging_project_ids: Option<String>,
    /// Explanation in plain words.
    pub description: Option<String>,
    /// Name given to this object.
    pub name: Option<String>,
    /// Who may see the threads page after the change.
    pub threads_ui_visibility: Option<String>,
    /// Title as shown to readers.
    pub title: Option<String>,
    /// Who may see the usage page after the change.
    pub usage_dashboard_visibility: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    OrganizationUpdatedChangesRequested = "admin.organization.AuditLogListResponse.OrganizationUpdatedChangesRequested";
    [
        optional("api_call_logging").or_null(),
        optional("api_call_logging_project_ids").or_null(),
        optional("description").or_null(),
        optional("name").or_null(),
        optional("threads_ui_visibility").or_null(),
        optional("title").or_null(),
        optional("usage_dashboard_visibility").or_null(),
    ];
    0 api_call_logging, 1 api_call_logging_project_ids, 2 description, 3 name,
    4 threads_ui_visibility, 5 title, 6 usage_dashboard_visibility,
}
