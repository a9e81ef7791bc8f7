//! One step of a script.

use std::{collections::BTreeMap, time::Duration};

use base64::{Engine, engine::general_purpose::STANDARD};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// What one request meets.
///
/// A step with a status or a body is the whole answer, before any check of key or parameters.
/// One without is on top of the normal answer: `Step::pass().cut_after(10)`. As JSON, a step is an
/// object with the names of these methods as keys; times are in milliseconds under `delay_ms`, and
/// `json`, `text` or `base64` is the body.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Step {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) status: Option<u16>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) headers: BTreeMap<String, Values>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) json: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) base64: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) merge: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) redirect: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) retry_after_ms: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) retry_after_seconds: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) retry_after_date: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) x_should_retry: Option<bool>,
    #[serde(skip_serializing_if = "is_zero")]
    pub(crate) delay_ms: u64,
    #[serde(skip_serializing_if = "is_false")]
    pub(crate) cut: bool,
    #[serde(skip_serializing_if = "is_false")]
    pub(crate) stall: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) cut_after: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) stall_after: Option<usize>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) pauses: Vec<Pause>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) chunks: Vec<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) chunk_size: Option<usize>,
    #[serde(skip_serializing_if = "is_false")]
    pub(crate) pass: bool,
    pub(crate) times: u32,
}

/// A pause in a body.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Pause {
    /// After this many bytes.
    pub(crate) after: usize,
    /// For this long.
    pub(crate) ms: u64,
}

/// The values of one header.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(untagged)]
pub(crate) enum Values {
    One(String),
    Many(Vec<String>),
}

impl Default for Step {
    fn default() -> Self {
        Self {
            status: None,
            headers: BTreeMap::new(),
            json: None,
            text: None,
            base64: None,
            merge: None,
            redirect: None,
            retry_after_ms: None,
            retry_after_seconds: None,
            retry_after_date: None,
            x_should_retry: None,
            delay_ms: 0,
            cut: false,
            stall: false,
            cut_after: None,
            stall_after: None,
            pauses: Vec::new(),
            chunks: Vec::new(),
            chunk_size: None,
            pass: false,
            times: 1,
        }
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde's signature")]
fn is_false(value: &bool) -> bool {
    !*value
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde's signature")]
fn is_zero(value: &u64) -> bool {
    *value == 0
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

impl Step {
    /// The normal answer.
    #[must_use]
    pub fn pass() -> Self {
        Self {
            pass: true,
            ..Self::default()
        }
    }

    /// An answer of this status. Without a body of its own, an error status has a body in the
    /// API's shape.
    #[must_use]
    pub fn status(status: u16) -> Self {
        Self {
            status: Some(status),
            ..Self::default()
        }
    }

    /// An error in the API's shape, with a code such as `insufficient_quota`.
    #[must_use]
    pub fn error(status: u16, code: &str) -> Self {
        Self::status(status).json(error_json(status, Some(code)))
    }

    /// The connection is cut before any header.
    #[must_use]
    pub fn cut() -> Self {
        Self {
            cut: true,
            ..Self::default()
        }
    }

    /// No header ever comes.
    #[must_use]
    pub fn stall() -> Self {
        Self {
            stall: true,
            ..Self::default()
        }
    }

    /// A redirect to this place, which is sent as it is given.
    #[must_use]
    pub fn redirect(status: u16, to: impl Into<String>) -> Self {
        Self {
            redirect: Some(to.into()),
            ..Self::status(status)
        }
    }

    /// An answer of 200 that says it is JSON and breaks off in the middle of it.
    #[must_use]
    pub fn malformed_json() -> Self {
        Self::status(200)
            .text(r#"{"id":"malformed","object":"#)
            .header("content-type", "application/json")
    }

    /// Adds a header; a second one of the same name is sent too.
    #[must_use]
    pub fn header(mut self, name: &str, value: impl Into<String>) -> Self {
        let value = value.into();
        let known = self.headers.remove(&name.to_ascii_lowercase());
        let values = match known {
            None => Values::One(value),
            Some(Values::One(first)) => Values::Many(vec![first, value]),
            Some(Values::Many(mut all)) => {
                all.push(value);
                Values::Many(all)
            }
        };
        self.headers.insert(name.to_ascii_lowercase(), values);
        self
    }

    /// The body as JSON, with 200 if no status was given.
    #[must_use]
    pub fn json(mut self, json: impl Into<Value>) -> Self {
        self.json = Some(json.into());
        self
    }

    /// The body as plain text, or of another type by [`header`](Self::header): HTML from a proxy,
    /// server-sent events.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The body as server-sent events.
    #[must_use]
    pub fn events(self, text: impl Into<String>) -> Self {
        self.text(text).header("content-type", "text/event-stream")
    }

    /// The body as bytes.
    #[must_use]
    pub fn bytes(mut self, bytes: impl AsRef<[u8]>) -> Self {
        self.base64 = Some(STANDARD.encode(bytes));
        self
    }

    /// Merges this into the JSON of the normal answer: objects key by key, anything else replaces.
    /// For keys, enum texts and variants of tomorrow.
    #[must_use]
    pub fn merge(mut self, json: impl Into<Value>) -> Self {
        self.merge = Some(json.into());
        self
    }

    /// Sends `retry-after-ms`.
    #[must_use]
    pub fn retry_after_ms(mut self, ms: u64) -> Self {
        self.retry_after_ms = Some(ms);
        self
    }

    /// Sends `retry-after` in seconds.
    #[must_use]
    pub fn retry_after_seconds(mut self, seconds: u64) -> Self {
        self.retry_after_seconds = Some(seconds);
        self
    }

    /// Sends `retry-after` as a date: this many seconds from the emulator's now.
    #[must_use]
    pub fn retry_after_date(mut self, seconds_from_now: i64) -> Self {
        self.retry_after_date = Some(seconds_from_now);
        self
    }

    /// Sends `x-should-retry`.
    #[must_use]
    pub fn x_should_retry(mut self, should: bool) -> Self {
        self.x_should_retry = Some(should);
        self
    }

    /// Waits before the headers.
    #[must_use]
    pub fn delay(mut self, time: Duration) -> Self {
        self.delay_ms = millis(time);
        self
    }

    /// Cuts the connection after this many bytes of the body.
    #[must_use]
    pub fn cut_after(mut self, bytes: usize) -> Self {
        self.cut_after = Some(bytes);
        self
    }

    /// Sends nothing more after this many bytes of the body, and does not end it.
    #[must_use]
    pub fn stall_after(mut self, bytes: usize) -> Self {
        self.stall_after = Some(bytes);
        self
    }

    /// Waits after this many bytes of the body. Can be given several times.
    #[must_use]
    pub fn pause_after(mut self, bytes: usize, time: Duration) -> Self {
        self.pauses.push(Pause {
            after: bytes,
            ms: millis(time),
        });
        self
    }

    /// Splits the body at these positions, each part in a frame of its own.
    #[must_use]
    pub fn chunks(mut self, positions: impl IntoIterator<Item = usize>) -> Self {
        self.chunks = positions.into_iter().collect();
        self
    }

    /// Splits the body into parts of this size.
    #[must_use]
    pub fn chunk_size(mut self, bytes: usize) -> Self {
        self.chunk_size = Some(bytes);
        self
    }

    /// Makes the step good for this many requests.
    #[must_use]
    pub fn times(mut self, times: u32) -> Self {
        self.times = times;
        self
    }

    /// Whether the step is the whole answer.
    pub(crate) fn is_answer(&self) -> bool {
        !self.pass
            && (self.status.is_some()
                || self.json.is_some()
                || self.text.is_some()
                || self.base64.is_some()
                || self.redirect.is_some())
    }
}

/// The API's error for a status that says nothing else.
pub(crate) fn error_json(status: u16, code: Option<&str>) -> Value {
    let (kind, usual) = match status {
        401 => ("invalid_request_error", Some("invalid_api_key")),
        404 => ("invalid_request_error", Some("not_found")),
        429 => ("requests", Some("rate_limit_exceeded")),
        500.. => ("server_error", None),
        _ => ("invalid_request_error", None),
    };
    let kind = if code == Some("insufficient_quota") {
        "insufficient_quota"
    } else {
        kind
    };
    let message = format!("The emulator's script answers this request with {status}.");
    json!({"error": {"message": message, "type": kind, "param": null, "code": code.or(usual)}})
}
