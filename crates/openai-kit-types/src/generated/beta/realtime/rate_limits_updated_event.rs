//! `RateLimitsUpdatedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Reports what is left of the rate limits once a response begins (old beta API).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RateLimitsUpdatedEvent {
    /// ID of this single event.
    pub event_id: String,
    /// Limits on how much may be sent in a time span.
    pub rate_limits: Vec<RateLimit>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RateLimitsUpdatedEvent = "beta.realtime.RateLimitsUpdatedEvent";
    [
        constant("type", "rate_limits.updated"),
        required("event_id"),
        required("rate_limits"),
    ];
    1 event_id, 2 rate_limits,
}

/// Rate limit of `RateLimitsUpdatedEvent` with `limit`, `name` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RateLimit {
    /// Most objects to return, or the size of a limit.
    pub limit: Option<i64>,
    /// Name given to this object.
    pub name: Option<RateLimitName>,
    /// How much is left before the limit.
    pub remaining: Option<i64>,
    /// Seconds until the limit is full again.
    pub reset_seconds: Option<f64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RateLimit = "beta.realtime.RateLimitsUpdatedEvent.RateLimit";
    [
        optional("limit").or_null(),
        optional("name").or_null(),
        optional("remaining").or_null(),
        optional("reset_seconds").or_null(),
    ];
    0 limit, 1 name, 2 remaining, 3 reset_seconds,
}

/// Rate limit name of `RateLimitsUpdatedEvent`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RateLimitName {
    /// `requests`
    Requests,
    /// `tokens`
    Tokens,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    RateLimitName;
    "requests" Requests,
    "tokens" Tokens,
}
