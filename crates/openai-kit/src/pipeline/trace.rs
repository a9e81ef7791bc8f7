//! What a subscriber of `tracing` sees: a span for each call, an event for each attempt, with the
//! names that OpenTelemetry gives to such things. Bodies only when asked for, secrets never.

use std::time::Duration;

use openai_kit_types::json::Node;
use tracing::{Level, Span, field::Empty};

use super::{encode::EncodedCall, redact};
use crate::{
    Client,
    error::Error,
    reply::RawReply,
    value::{count, field, text},
};

/// The target of all spans and events.
const TARGET: &str = "openai_kit";

/// Whether anybody listens.
pub(super) fn is_on() -> bool {
    tracing::enabled!(target: TARGET, Level::INFO)
}

/// The span of a call.
pub(super) fn call(call: &EncodedCall) -> Span {
    if !is_on() {
        return Span::none();
    }
    tracing::info_span!(
        target: TARGET,
        "openai.call",
        otel.name = call.name,
        otel.kind = "client",
        gen_ai.system = "openai",
        gen_ai.operation.name = operation(call.name),
        gen_ai.request.model = call.model.as_deref(),
        gen_ai.response.id = Empty,
        gen_ai.response.model = Empty,
        gen_ai.usage.input_tokens = Empty,
        gen_ai.usage.output_tokens = Empty,
        http.request.method = call.method.as_str(),
        server.address = call.origin.host(),
        server.port = call.origin.port(),
        url.path = call.path,
        error.type = Empty,
    )
}

/// The span of a function of the caller's. Neither its arguments nor what it gives are in it.
#[cfg(feature = "schemars")]
pub(crate) fn tool(name: &str, call_id: &str) -> Span {
    tracing::info_span!(
        target: TARGET,
        "openai.tool",
        otel.name = format_args!("execute_tool {name}"),
        gen_ai.operation.name = "execute_tool",
        gen_ai.tool.name = name,
        gen_ai.tool.call.id = call_id,
        error.type = Empty,
    )
}

/// Notes where a provider sent the call, where that was not known before.
pub(super) fn place(span: &Span, call: &EncodedCall, uri: &http::Uri) {
    if !span.is_disabled() && uri.host() != Some(call.origin.host()) {
        span.record("server.address", uri.host());
    }
}

/// What OpenTelemetry calls an operation, where it has a name for it.
fn operation(name: &'static str) -> &'static str {
    match name {
        "responses.create" | "chat.completions.create" => "chat",
        "completions.create" => "text_completion",
        "embeddings.create" => "embeddings",
        other => other,
    }
}

/// One attempt, and whether another follows.
pub(super) fn attempt(
    call: &EncodedCall,
    number: u32,
    took: Duration,
    outcome: &Result<&RawReply, &Error>,
    wait: Option<Duration>,
) {
    let milliseconds = took.as_millis();
    match outcome {
        Ok(reply) => tracing::debug!(
            target: TARGET,
            operation = call.name,
            attempt = number,
            status = reply.status().as_u16(),
            request_id = reply.request_id(),
            milliseconds,
            url = redact::url(reply.uri()),
            headers = ?redact::headers(reply.headers()),
            "answered"
        ),
        Err(error) => match wait {
            Some(wait) => tracing::info!(
                target: TARGET,
                operation = call.name,
                attempt = number,
                status = error.status().map(|status| status.as_u16()),
                request_id = error.request_id(),
                milliseconds,
                error = %redact::error(error),
                wait = ?wait,
                "retrying"
            ),
            None => tracing::info!(
                target: TARGET,
                operation = call.name,
                attempt = number,
                status = error.status().map(|status| status.as_u16()),
                request_id = error.request_id(),
                milliseconds,
                error = %redact::error(error),
                "failed"
            ),
        },
    }
}

/// A body, when the client was asked to log them.
pub(super) fn body(client: &Client, of: &str, bytes: &[u8]) {
    if client.config().log_bodies {
        let text = String::from_utf8_lossy(bytes);
        tracing::trace!(target: TARGET, of, body = %text, "body");
    }
}

/// Notes why a call failed.
pub(super) fn failed(span: &Span, error: &Error) {
    if span.is_disabled() {
        return;
    }
    let class = match error {
        Error::Config(_) => "config",
        Error::Auth(_) => "auth",
        Error::Transport(error) if error.is_timeout() => "timeout",
        Error::Transport(_) => "transport",
        Error::Api(error) => error.code().unwrap_or("api"),
        Error::Decode(_) => "decode",
        Error::Parse(_) => "parse",
        Error::Stream(_) => "stream",
        Error::Tool(_) => "tool",
        Error::Webhook(_) => "webhook",
    };
    span.record("error.type", class);
}

/// Notes what a reply says of itself.
pub(crate) fn reply(span: &Span, value: &dyn Node) {
    if span.is_disabled() {
        return;
    }
    if let Some(id) = text(value, "id") {
        span.record("gen_ai.response.id", id);
    }
    if let Some(model) = text(value, "model") {
        span.record("gen_ai.response.model", model);
    }
    let Some(usage) = field(value, "usage") else {
        return;
    };
    for (field, keys) in [
        (
            "gen_ai.usage.input_tokens",
            ["input_tokens", "prompt_tokens"],
        ),
        (
            "gen_ai.usage.output_tokens",
            ["output_tokens", "completion_tokens"],
        ),
    ] {
        let count = keys.into_iter().find_map(|key| count(usage, key));
        if let Some(count) = count {
            span.record(field, count);
        }
    }
}

/// The model that a request asks for, if anybody listens.
pub(super) fn model(params: &dyn Node) -> Option<String> {
    is_on().then(|| text(params, "model").map(str::to_owned))?
}
