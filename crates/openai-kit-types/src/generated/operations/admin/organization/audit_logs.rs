//! Operations of `admin.organization.audit_logs`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Lists what was changed in the organization, by whom and when.
///
/// `GET /organization/audit_logs`
pub static LIST: Operation = Operation::get(
    "admin.organization.audit_logs.list",
    "/organization/audit_logs",
    "admin",
)
.query_params(&[
    "actor_emails",
    "actor_ids",
    "after",
    "before",
    "effective_at",
    "event_types",
    "limit",
    "project_ids",
    "resource_ids",
    "tenant_only",
])
.params(Type::of::<crate::admin::organization::AuditLogListParams>(
    "admin.organization.AuditLogListParams",
))
.reply(Reply::Page(Page::of::<
    crate::pages::ConversationCursorPage<crate::admin::organization::AuditLogListResponse>,
>(
    PageClass::ConversationCursorPage,
    "admin.organization.AuditLogListResponse",
)))
.admin();
