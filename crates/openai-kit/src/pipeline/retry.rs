//! Which outcome is tried again, and when. Pure functions: the clock and chance come in as values.
//!
//! The order of what decides, and the numbers, are those of the official Python SDK; that a code of
//! `insufficient_quota` stops is ours.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::{HeaderMap, StatusCode};

use crate::error::Error;

/// The first wait, which doubles with each retry.
const FIRST: f64 = 0.5;
/// The longest wait of our own choice, in seconds.
const LONGEST: f64 = 8.0;
/// The longest wait a server may ask for: beyond it the error comes back at once.
const LONGEST_HINT: Duration = Duration::from_secs(120);

/// What may be tried again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RetryPolicy {
    /// How many retries follow the first attempt. 2 by default.
    pub(crate) max_retries: u32,
    /// Whether replies of 408, 409, 429 and of 500 and above are tried again.
    pub(crate) on_status: bool,
    /// Whether broken connections are tried again. The request may have arrived.
    pub(crate) on_connection: bool,
    /// Whether attempts that took too long are tried again. The request may have arrived.
    pub(crate) on_timeout: bool,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_retries: 2,
            on_status: true,
            on_connection: true,
            on_timeout: true,
        }
    }
}

/// What happens after an attempt.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Decision {
    /// The outcome is final.
    Stop,
    /// The next attempt begins after this time.
    After(Duration),
}

/// Decides after attempt number `attempt`, from 1. `chance` is at least 0 and below 1.
pub(crate) fn decide(policy: &RetryPolicy, attempt: u32, error: &Error, chance: f64) -> Decision {
    if attempt > policy.max_retries {
        return Decision::Stop;
    }
    let ours = Decision::After(backoff(attempt, chance));
    match error {
        Error::Transport(error) => {
            let wanted = if error.is_timeout() {
                policy.on_timeout
            } else {
                policy.on_connection
            };
            if wanted && error.is_retryable() {
                ours
            } else {
                Decision::Stop
            }
        }
        Error::Api(error) => {
            let Some(status) = error.status().filter(|_| policy.on_status) else {
                return Decision::Stop;
            };
            let hint = error.retry_after();
            if hint.is_some_and(|hint| hint > LONGEST_HINT)
                || !is_retryable(status, error.headers(), error.code())
            {
                return Decision::Stop;
            }
            hint.map_or(ours, Decision::After)
        }
        Error::Config(_)
        | Error::Auth(_)
        | Error::Decode(_)
        | Error::Stream(_)
        | Error::Parse(_)
        | Error::Tool(_)
        | Error::Webhook(_) => Decision::Stop,
    }
}

/// Whether a reply is one that can be different the next time.
pub(crate) fn is_retryable(status: StatusCode, headers: &HeaderMap, code: Option<&str>) -> bool {
    match headers
        .get("x-should-retry")
        .map(http::HeaderValue::as_bytes)
    {
        Some(b"true") => return true,
        Some(b"false") => return false,
        _ => {}
    }
    if code == Some("insufficient_quota") {
        return false;
    }
    matches!(status.as_u16(), 408 | 409 | 429) || status.as_u16() >= 500
}

/// The wait before the attempt after `attempt`: it doubles from 0.5 s to 8 s, less up to a quarter.
pub(crate) fn backoff(attempt: u32, chance: f64) -> Duration {
    let doubled = FIRST * 2_f64.powi(attempt.saturating_sub(1).min(1_000).cast_signed());
    Duration::from_secs_f64(doubled.min(LONGEST) * (1.0 - 0.25 * chance.clamp(0.0, 1.0)))
}

/// How long the server asks to wait. Only what is finite and above zero counts; a number beyond all
/// bounds is a very long time.
pub(crate) fn hint(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = |name: &str| Some(headers.get(name)?.to_str().ok()?.trim());
    if let Some(milliseconds) = text("retry-after-ms").and_then(number) {
        return positive(milliseconds / 1_000.0);
    }
    let text = text("retry-after")?;
    if let Some(seconds) = number(text) {
        return positive(seconds);
    }
    let date = httpdate::parse_http_date(text).ok()?;
    let wait = date
        .duration_since(UNIX_EPOCH)
        .ok()?
        .checked_sub(now.duration_since(UNIX_EPOCH).ok()?)?;
    (!wait.is_zero()).then_some(wait)
}

/// A number as text; the words for infinity and for no number are none.
fn number(text: &str) -> Option<f64> {
    text.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '.'))
        .then(|| text.parse::<f64>().ok())
        .flatten()
        .filter(|number| !number.is_infinite() || text.contains(|c: char| c.is_ascii_digit()))
}

fn positive(seconds: f64) -> Option<Duration> {
    (seconds > 0.0).then(|| Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX))
}
