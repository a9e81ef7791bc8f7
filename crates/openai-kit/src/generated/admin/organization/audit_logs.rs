//! `client.admin().organization().audit_logs()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::admin::organization::audit_log_list_params::EffectiveAt;
use openai_kit_types::admin::organization::audit_log_list_response::Type;
use openai_kit_types::admin::organization::{AuditLogListParams, AuditLogListResponse};
use openai_kit_types::pages::ConversationCursorPage;
use openai_kit_types::{IntoItems, IntoMaybe};

use crate::Client;
use crate::call::{Call, Paged, op};

/// The operations of `admin.organization.audit_logs`.
#[derive(Clone, Debug)]
pub struct AuditLogs {
    pub(crate) client: Client,
}

impl AuditLogs {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Lists what was changed in the organization, by whom and when.
    ///
    /// `GET /organization/audit_logs`
    pub fn list(&self) -> Call<List> {
        Call::new(&self.client, [])
    }
}

op! {
    /// The call of [`AuditLogs::list`].
    List: AuditLogListParams => Paged<ConversationCursorPage<AuditLogListResponse>>,
        operations::admin::organization::audit_logs::LIST;
}

/// Parameters of [`AuditLogs::list`].
impl Call<List> {
    /// Keeps only events caused by people with these mail addresses.
    pub fn actor_emails(self, actor_emails: impl IntoItems<String>) -> Self {
        self.put(0, actor_emails.into_items(), |params| {
            &mut params.actor_emails
        })
    }

    /// Keeps only events caused by these actors.
    pub fn actor_ids(self, actor_ids: impl IntoItems<String>) -> Self {
        self.put(1, actor_ids.into_items(), |params| &mut params.actor_ids)
    }

    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(2, after.into_maybe(), |params| &mut params.after)
    }

    /// Cursor: the page ends ahead of this object.
    pub fn before<By>(self, before: impl IntoMaybe<String, By>) -> Self {
        self.put(3, before.into_maybe(), |params| &mut params.before)
    }

    /// Keeps only events within this span of time.
    pub fn effective_at<By>(self, effective_at: impl IntoMaybe<EffectiveAt, By>) -> Self {
        self.put(4, effective_at.into_maybe(), |params| {
            &mut params.effective_at
        })
    }

    /// Kinds of event that are sent or listed.
    pub fn event_types(self, event_types: impl IntoItems<Type>) -> Self {
        self.put(5, event_types.into_items(), |params| {
            &mut params.event_types
        })
    }

    /// Most objects to return, or the size of a limit. 20 by default.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(6, limit.into_maybe(), |params| &mut params.limit)
    }

    /// IDs of the projects.
    pub fn project_ids(self, project_ids: impl IntoItems<String>) -> Self {
        self.put(7, project_ids.into_items(), |params| {
            &mut params.project_ids
        })
    }

    /// Keeps only events about these things.
    pub fn resource_ids(self, resource_ids: impl IntoItems<String>) -> Self {
        self.put(8, resource_ids.into_items(), |params| {
            &mut params.resource_ids
        })
    }

    /// Whether to list only events of the whole tenant. False by default.
    pub fn tenant_only<By>(self, tenant_only: impl IntoMaybe<bool, By>) -> Self {
        self.put(9, tenant_only.into_maybe(), |params| {
            &mut params.tenant_only
        })
    }
}
