//! Operations of `webhooks.event_types`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

/// Lists the event types that a webhook endpoint can subscribe to.
///
/// `GET /webhook_event_types`
pub static LIST: Operation = Operation::get(
    "webhooks.event_types.list",
    "/webhook_event_types",
    "webhooks",
)
.reply(Reply::Json(
    Type::of::<crate::webhooks::WebhookEventTypeList>("webhooks.WebhookEventTypeList"),
));
