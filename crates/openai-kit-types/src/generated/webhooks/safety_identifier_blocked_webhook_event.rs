//! `SafetyIdentifierBlockedWebhookEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Delivered when one of your safety identifiers was blocked.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SafetyIdentifierBlockedWebhookEvent {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// Payload: the listed objects or the raw content.
    pub data: Data,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SafetyIdentifierBlockedWebhookEvent = "webhooks.SafetyIdentifierBlockedWebhookEvent";
    [
        required("id"),
        constant("object", "event").or_left_out().or_null(),
        constant("type", "safety_identifier.blocked"),
        required("created_at"),
        required("data"),
    ];
    0 id, 3 created_at, 4 data,
}

/// Data of `SafetyIdentifierBlockedWebhookEvent` with `model`, `project_id` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Data {
    /// Model that does or did the work.
    pub model: Option<String>,
    /// ID of the project concerned.
    pub project_id: Option<String>,
    /// ID of the request concerned.
    pub request_id: Option<String>,
    /// Kind of harm that led to the block.
    pub safety_category: String,
    /// Stable, anonymous mark of the end user for abuse checks.
    pub safety_identifier: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Data = "webhooks.SafetyIdentifierBlockedWebhookEvent.Data";
    [
        optional("model").or_null(),
        optional("project_id").or_null(),
        optional("request_id").or_null(),
        required("safety_category"),
        required("safety_identifier"),
    ];
    0 model, 1 project_id, 2 request_id, 3 safety_category, 4 safety_identifier,
}
