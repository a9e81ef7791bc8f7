//! What `admin.organization.audit_logs.list` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::admin::organization::audit_log_list_response::Type;
use crate::convert::put;
use crate::{IntoItems, IntoMaybe, Leftovers};

pub use crate::admin::organization::audit_log_list_response::Type as EventType;

/// Parameters of `admin.organization.audit_logs.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditLogListParams {
    /// Keeps only events caused by people with these mail addresses.
    pub actor_emails: Option<Vec<String>>,
    /// Keeps only events caused by these actors.
    pub actor_ids: Option<Vec<String>>,
    /// Cursor: the page starts behind this object.
    pub after: Option<String>,
    /// Cursor: the page ends ahead of this object.
    pub before: Option<String>,
    /// Keeps only events within this span of time.
    pub effective_at: Option<EffectiveAt>,
    /// Kinds of event that are sent or listed.
    pub event_types: Option<Vec<Type>>,
    /// Most objects to return, or the size of a limit. 20 by default.
    pub limit: Option<i64>,
    /// IDs of the projects.
    pub project_ids: Option<Vec<String>>,
    /// Keeps only events about these things.
    pub resource_ids: Option<Vec<String>>,
    /// Whether to list only events of the whole tenant. False by default.
    pub tenant_only: Option<bool>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AuditLogListParams = "admin.organization.AuditLogListParams";
    [
        optional("actor_emails").in_query(),
        optional("actor_ids").in_query(),
        optional("after").in_query(),
        optional("before").in_query(),
        optional("effective_at").in_query(),
        optional("event_types").in_query(),
        optional("limit").in_query(),
        optional("project_ids").in_query(),
        optional("resource_ids").in_query(),
        optional("tenant_only").in_query(),
    ];
    0 actor_emails, 1 actor_ids, 2 after, 3 before, 4 effective_at, 5 event_types, 6 limit,
    7 project_ids, 8 resource_ids, 9 tenant_only,
}

impl AuditLogListParams {
    /// Keeps only events caused by people with these mail addresses.
    #[must_use]
    pub fn actor_emails(mut self, actor_emails: impl IntoItems<String>) -> Self {
        put(
            &mut self.actor_emails,
            &mut self.leftovers,
            0,
            actor_emails.into_items(),
        );
        self
    }

    /// Keeps only events caused by these actors.
    #[must_use]
    pub fn actor_ids(mut self, actor_ids: impl IntoItems<String>) -> Self {
        put(
            &mut self.actor_ids,
            &mut self.leftovers,
            1,
            actor_ids.into_items(),
        );
        self
    }

    /// Cursor: the page starts behind this object.
    #[must_use]
    pub fn after<By>(mut self, after: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.after, &mut self.leftovers, 2, after.into_maybe());
        self
    }

    /// Cursor: the page ends ahead of this object.
    #[must_use]
    pub fn before<By>(mut self, before: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.before,
            &mut self.leftovers,
            3,
            before.into_maybe(),
        );
        self
    }

    /// Keeps only events within this span of time.
    #[must_use]
    pub fn effective_at<By>(mut self, effective_at: impl IntoMaybe<EffectiveAt, By>) -> Self {
        put(
            &mut self.effective_at,
            &mut self.leftovers,
            4,
            effective_at.into_maybe(),
        );
        self
    }

    /// Kinds of event that are sent or listed.
    #[must_use]
    pub fn event_types(mut self, event_types: impl IntoItems<Type>) -> Self {
        put(
            &mut self.event_types,
            &mut self.leftovers,
            5,
            event_types.into_items(),
        );
        self
    }

    /// Most objects to return, or the size of a limit. 20 by default.
    #[must_use]
    pub fn limit<By>(mut self, limit: impl IntoMaybe<i64, By>) -> Self {
        put(&mut self.limit, &mut self.leftovers, 6, limit.into_maybe());
        self
    }

    /// IDs of the projects.
    #[must_use]
    pub fn project_ids(mut self, project_ids: impl IntoItems<String>) -> Self {
        put(
            &mut self.project_ids,
            &mut self.leftovers,
            7,
            project_ids.into_items(),
        );
        self
    }

    /// Keeps only events about these things.
    #[must_use]
    pub fn resource_ids(mut self, resource_ids: impl IntoItems<String>) -> Self {
        put(
            &mut self.resource_ids,
            &mut self.leftovers,
            8,
            resource_ids.into_items(),
        );
        self
    }

    /// Whether to list only events of the whole tenant. False by default.
    #[must_use]
    pub fn tenant_only<By>(mut self, tenant_only: impl IntoMaybe<bool, By>) -> Self {
        put(
            &mut self.tenant_only,
            &mut self.leftovers,
            9,
            tenant_only.into_maybe(),
        );
        self
    }
}

/// Effective at of `AuditLogListParams` with `gt`, `gte` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EffectiveAt {
    /// Later than this time, in Unix seconds.
    pub gt: Option<i64>,
    /// At or after this time, in Unix seconds.
    pub gte: Option<i64>,
    /// Earlier than this time, in Unix seconds.
    pub lt: Option<i64>,
    /// At or before this time, in Unix seconds.
    pub lte: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    EffectiveAt = "admin.organization.AuditLogListParams.EffectiveAt";
    [
        optional("gt"),
        optional("gte"),
        optional("lt"),
        optional("lte"),
    ];
    0 gt, 1 gte, 2 lt, 3 lte,
}

impl EffectiveAt {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Later than this time, in Unix seconds.
    #[must_use]
    pub fn gt<By>(mut self, gt: impl IntoMaybe<i64, By>) -> Self {
        put(&mut self.gt, &mut self.leftovers, 0, gt.into_maybe());
        self
    }

    /// At or after this time, in Unix seconds.
    #[must_use]
    pub fn gte<By>(mut self, gte: impl IntoMaybe<i64, By>) -> Self {
        put(&mut self.gte, &mut self.leftovers, 1, gte.into_maybe());
        self
    }

    /// Earlier than this time, in Unix seconds.
    #[must_use]
    pub fn lt<By>(mut self, lt: impl IntoMaybe<i64, By>) -> Self {
        put(&mut self.lt, &mut self.leftovers, 2, lt.into_maybe());
        self
    }

    /// At or before this time, in Unix seconds.
    #[must_use]
    pub fn lte<By>(mut self, lte: impl IntoMaybe<i64, By>) -> Self {
        put(&mut self.lte, &mut self.leftovers, 3, lte.into_maybe());
        self
    }
}
