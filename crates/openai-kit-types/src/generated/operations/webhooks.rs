//! Operations of `webhooks`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

pub mod event_types;

/// Registers a webhook endpoint; its signing secret is only shown here and on rotation.
///
/// `POST /webhook_endpoints`
pub static CREATE: Operation = Operation::post("webhooks.create", "/webhook_endpoints", "webhooks")
    .params(Type::of::<crate::webhooks::WebhookCreateParams>(
        "webhooks.WebhookCreateParams",
    ))
    .json()
    .reply(Reply::Json(Type::of::<
        crate::webhooks::WebhookEndpointWithSecret,
    >("webhooks.WebhookEndpointWithSecret")));

/// Removes a webhook endpoint, so that nothing more is delivered to it.
///
/// `DELETE /webhook_endpoints/{webhook_endpoint_id}`
pub static DELETE: Operation = Operation::delete(
    "webhooks.delete",
    "/webhook_endpoints/{webhook_endpoint_id}",
    "webhooks",
)
.path_params(&["webhook_endpoint_id"])
.reply(Reply::Json(Type::of::<
    crate::webhooks::DeletedWebhookEndpoint,
>("webhooks.DeletedWebhookEndpoint")));

/// Lists the registered webhook endpoints, without their secrets.
///
/// `GET /webhook_endpoints`
pub static LIST: Operation = Operation::get("webhooks.list", "/webhook_endpoints", "webhooks")
    .query_params(&["after", "limit"])
    .params(Type::of::<crate::webhooks::WebhookListParams>(
        "webhooks.WebhookListParams",
    ))
    .reply(Reply::Page(Page::of::<
        crate::pages::CursorPage<crate::webhooks::WebhookEndpoint>,
    >(
        PageClass::CursorPage,
        "webhooks.WebhookEndpoint",
    )));

/// Fetches one webhook endpoint, without its signing secret.
///
/// `GET /webhook_endpoints/{webhook_endpoint_id}`
pub static RETRIEVE: Operation = Operation::get(
    "webhooks.retrieve",
    "/webhook_endpoints/{webhook_endpoint_id}",
    "webhooks",
)
.path_params(&["webhook_endpoint_id"])
.reply(Reply::Json(Type::of::<crate::webhooks::WebhookEndpoint>(
    "webhooks.WebhookEndpoint",
)));

/// Replaces the signing secret; the old one ends at once unless kept for 24 hours.
///
/// `POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret`
pub static ROTATE_SECRET: Operation = Operation::post(
    "webhooks.rotate_secret",
    "/webhook_endpoints/{webhook_endpoint_id}/rotate_secret",
    "webhooks",
)
.path_params(&["webhook_endpoint_id"])
.params(Type::of::<crate::webhooks::WebhookRotateSecretParams>(
    "webhooks.WebhookRotateSecretParams",
))
.json()
.reply(Reply::Json(Type::of::<
    crate::webhooks::WebhookEndpointWithSecret,
>("webhooks.WebhookEndpointWithSecret")));

/// Sends a sample event to a webhook endpoint and reports the status it answered with.
///
/// `POST /webhook_endpoints/{webhook_endpoint_id}/test`
pub static TEST: Operation = Operation::post(
    "webhooks.test",
    "/webhook_endpoints/{webhook_endpoint_id}/test",
    "webhooks",
)
.path_params(&["webhook_endpoint_id"])
.params(Type::of::<crate::webhooks::WebhookTestParams>(
    "webhooks.WebhookTestParams",
))
.json()
.reply(Reply::Json(Type::of::<
    crate::webhooks::WebhookEndpointTestResult,
>("webhooks.WebhookEndpointTestResult")));

/// Changes the name, address or event types of a webhook endpoint.
///
/// `POST /webhook_endpoints/{webhook_endpoint_id}`
pub static UPDATE: Operation = Operation::post(
    "webhooks.update",
    "/webhook_endpoints/{webhook_endpoint_id}",
    "webhooks",
)
.path_params(&["webhook_endpoint_id"])
.params(Type::of::<crate::webhooks::WebhookUpdateParams>(
    "webhooks.WebhookUpdateParams",
))
.json()
.reply(Reply::Json(Type::of::<crate::webhooks::WebhookEndpoint>(
    "webhooks.WebhookEndpoint",
)));
