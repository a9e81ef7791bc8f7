//! `AuditLogListResponse` and what it holds. From `ExternalStorageRegistered` on.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::admin::organization::external_storage_configuration::Provider;

/// External storage registered of `AuditLogListResponse` with `id` and `data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalStorageRegistered {
    /// ID that names this object.
    pub id: Option<String>,
    /// Payload: the listed objects or the raw content.
    pub data: Option<ExternalStorageRegisteredData>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ExternalStorageRegistered = "admin.organization.AuditLogListResponse.ExternalStorageRegistered";
    [
        optional("id").or_null(),
        optional("data").or_null(),
    ];
    0 id, 1 data,
}

/// External storage registered data of `AuditLogListResponse` with `geography` and `provider`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalStorageRegisteredData {
    /// Region in which the data is kept.
    pub geography: Option<String>,
    /// Cloud storage with the data needed to reach it.
    pub provider: Option<Provider>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ExternalStorageRegisteredData = "admin.organization.AuditLogListResponse.ExternalStorageRegisteredData";
    [
        optional("geography").or_null(),
        optional("provider").or_null(),
    ];
    0 geography, 1 provider,
}

/// Group created of `AuditLogListResponse` with `id` and `data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupCreated {
    /// ID that names this object.
    pub id: Option<String>,
    /// Payload: the listed objects or the raw content.
    pub data: Option<GroupCreatedData>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    GroupCreated = "admin.organization.AuditLogListResponse.GroupCreated";
    [
        optional("id").or_null(),
        optional("data").or_null(),
    ];
    0 id, 1 data,
}

/// Group created data of `AuditLogListResponse` with `group_name`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupCreatedData {
    /// Name of the group concerned.
    pub group_name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    GroupCreatedData = "admin.organization.AuditLogListResponse.GroupCreatedData";
    [
        optional("group_name").or_null(),
    ];
    0 group_name,
}

/// Group updated of `AuditLogListResponse` with `id` and `changes_requested`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupUpdated {
    /// ID that names this object.
    pub id: Option<String>,
    /// What the request asked to change.
    pub changes_requested: Option<GroupUpdatedChangesRequested>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    GroupUpdated = "admin.organization.AuditLogListResponse.GroupUpdated";
    [
        optional("id").or_null(),
        optional("changes_requested").or_null(),
    ];
    0 id, 1 changes_requested,
}

/// Group updated changes requested of `AuditLogListResponse` with `group_name`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupUpdatedChangesRequested {
    /// Name of the group concerned.
    pub group_name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    GroupUpdatedChangesRequested = "admin.organization.AuditLogListResponse.GroupUpdatedChangesRequested";
    [
        optional("group_name").or_null(),
    ];
    0 group_name,
}

/// Ip allowlist config activated of `AuditLogListResponse` with `configs`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPAllowlistConfigActivated {
    /// The address lists concerned.
    pub configs: Option<Vec<IPAllowlistConfigActivatedConfig>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    IPAllowlistConfigActivated = "admin.organization.AuditLogListResponse.IPAllowlistConfigActivated";
    [
        optional("configs").or_null(),
    ];
    0 configs,
}

/// Ip allowlist config activated of `AuditLogListResponse` with `id` and `name`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPAllowlistConfigActivatedConfig {
    /// ID that names this object.
    pub id: Option<String>,
    /// Name given to this object.
    pub name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    IPAllowlistConfigActivatedConfig = "admin.organization.AuditLogListResponse.IPAllowlistConfigActivatedConfig";
    [
        optional("id").or_null(),
        optional("name").or_null(),
    ];
    0 id, 1 name,
}

/// Ip allowlist config deactivated of `AuditLogListResponse` with `configs`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPAllowlistConfigDeactivated {
    /// The address lists concerned.
    pub configs: Option<Vec<IPAllowlistConfigActivatedConfig>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    IPAllowlistConfigDeactivated = "admin.organization.AuditLogListResponse.IPAllowlistConfigDeactivated";
    [
        optional("configs").or_null(),
    ];
    0 configs,
}

/// Ip allowlist created of `AuditLogListResponse` with `id`, `allowed_ips` and `name`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPAllowlistCreated {
    /// ID that names this object.
    pub id: Option<String>,
    /// Addresses or address blocks that are let in.
    pub allowed_ips: Option<Vec<String>>,
    /// Name given to this object.
    pub name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    IPAllowlistCreated = "admin.organization.AuditLogListResponse.IPAllowlistCreated";
    [
        optional("id").or_null(),
        optional("allowed_ips").or_null(),
        optional("name").or_null(),
    ];
    0 id, 1 allowed_ips, 2 name,
}

/// Ip allowlist deleted of `AuditLogListResponse` with `id`, `allowed_ips` and `name`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPAllowlistDeleted {
    /// ID that names this object.
    pub id: Option<String>,
    /// Addresses or address blocks that are let in.
    pub allowed_ips: Option<Vec<String>>,
    /// Name given to this object.
    pub name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    IPAllowlistDeleted = "admin.organization.AuditLogListResponse.IPAllowlistDeleted";
    [
        optional("id").or_null(),
        optional("allowed_ips").or_null(),
        optional("name").or_null(),
    ];
    0 id, 1 allowed_ips, 2 name,
}

/// Ip allowlist updated of `AuditLogListResponse` with `id` and `allowed_ips`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPAllowlistUpdated {
    /// ID that names this object.
    pub id: Option<String>,
    /// Addresses or address blocks that are let in.
    pub allowed_ips: Option<Vec<String>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    IPAllowlistUpdated = "admin.organization.AuditLogListResponse.IPAllowlistUpdated";
    [
        optional("id").or_null(),
        optional("allowed_ips").or_null(),
    ];
    0 id, 1 allowed_ips,
}

/// Invite accepted of `AuditLogListResponse` with `id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InviteAccepted {
    /// ID that names this object.
    pub id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InviteAccepted = "admin.organization.AuditLogListResponse.InviteAccepted";
    [
        optional("id").or_null(),
    ];
    0 id,
}

/// Invite sent of `AuditLogListResponse` with `id` and `data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InviteSent {
    /// ID that names this object.
    pub id: Option<String>,
    /// Payload: the listed objects or the raw content.
    pub data: Option<InviteSentData>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InviteSent = "admin.organization.AuditLogListResponse.InviteSent";
    [
        optional("id").or_null(),
        optional("data").or_null(),
    ];
    0 id, 1 data,
}

/// Invite sent data of `AuditLogListResponse` with `email` and `role`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InviteSentData {
    /// Mail address of the person.
    pub email: Option<String>,
    /// Who speaks, or what rights someone has.
    pub role: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InviteSentData = "admin.organization.AuditLogListResponse.InviteSentData";
    [
        optional("email").or_null(),
        optional("role").or_null(),
    ];
    0 email, 1 role,
}

/// Login failed of `AuditLogListResponse` with `error_code` and `error_message`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginFailed {
    /// Code of the failure.
    pub error_code: Option<String>,
    /// What went wrong, in words.
    pub error_message: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    LoginFailed = "admin.organization.AuditLogListResponse.LoginFailed";
    [
        optional("error_code").or_null(),
        optional("error_message").or_null(),
    ];
    0 error_code, 1 error_message,
}

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

/// Rate limit updated of `AuditLogListResponse` with `id` and `changes_requested`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RateLimitUpdated {
    /// ID that names this object.
    pub id: Option<String>,
    /// What the request asked to change.
    pub changes_requested: Option<RateLimitUpdatedChangesRequested>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RateLimitUpdated = "admin.organization.AuditLogListResponse.RateLimitUpdated";
    [
        optional("id").or_null(),
        optional("changes_requested").or_null(),
    ];
    0 id, 1 changes_requested,
}

/// Rate limit updated changes requested of `AuditLogListResponse` with
/// `batch_1_day_max_input_tokens`, `max_audio_megabytes_per_1_minute` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RateLimitUpdatedChangesRequested {
    /// Most input tokens that batch jobs may use in a day.
    pub batch_1_day_max_input_tokens: Option<i64>,
    /// Most audio per minute, in megabytes.
    pub max_audio_megabytes_per_1_minute: Option<i64>,
    /// Most images per minute.
    pub max_images_per_1_minute: Option<i64>,
    /// Most requests per day.
    pub max_requests_per_1_day: Option<i64>,
    /// Most requests per minute.
    pub max_requests_per_1_minute: Option<i64>,
    /// Most tokens per minute.
    pub max_tokens_per_1_minute: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RateLimitUpdatedChangesRequested = "admin.organization.AuditLogListResponse.RateLimitUpdatedChangesRequested";
    [
        optional("batch_1_day_max_input_tokens").or_null(),
        optional("max_audio_megabytes_per_1_minute").or_null(),
        optional("max_images_per_1_minute").or_null(),
        optional("max_requests_per_1_day").or_null(),
        optional("max_requests_per_1_minute").or_null(),
        optional("max_tokens_per_1_minute").or_null(),
    ];
    0 batch_1_day_max_input_tokens, 1 max_audio_megabytes_per_1_minute, 2 max_images_per_1_minute,
    3 max_requests_per_1_day, 4 max_requests_per_1_minute, 5 max_tokens_per_1_minute,
}

/// Role assignment created of `AuditLogListResponse` with `id`, `principal_id` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleAssignmentCreated {
    /// ID that names this object.
    pub id: Option<String>,
    /// ID of the user or group that holds the role.
    pub principal_id: Option<String>,
    /// Whether a user or a group holds the role.
    pub principal_type: Option<String>,
    /// ID of the thing concerned.
    pub resource_id: Option<String>,
    /// Kind of thing concerned.
    pub resource_type: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RoleAssignmentCreated = "admin.organization.AuditLogListResponse.RoleAssignmentCreated";
    [
        optional("id").or_null(),
        optional("principal_id").or_null(),
        optional("principal_type").or_null(),
        optional("resource_id").or_null(),
        optional("resource_type").or_null(),
    ];
    0 id, 1 principal_id, 2 principal_type, 3 resource_id, 4 resource_type,
}

/// Role assignment deleted of `AuditLogListResponse` with `id`, `principal_id` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleAssignmentDeleted {
    /// ID that names this object.
    pub id: Option<String>,
    /// ID of the user or group that holds the role.
    pub principal_id: Option<String>,
    /// Whether a user or a group holds the role.
    pub principal_type: Option<String>,
    /// ID of the thing concerned.
    pub resource_id: Option<String>,
    /// Kind of thing concerned.
    pub resource_type: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RoleAssignmentDeleted = "admin.organization.AuditLogListResponse.RoleAssignmentDeleted";
    [
        optional("id").or_null(),
        optional("principal_id").or_null(),
        optional("principal_type").or_null(),
        optional("resource_id").or_null(),
        optional("resource_type").or_null(),
    ];
    0 id, 1 principal_id, 2 principal_type, 3 resource_id, 4 resource_type,
}
