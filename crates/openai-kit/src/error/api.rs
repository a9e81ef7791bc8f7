//! Errors that the API reports.

use std::{
    error::Error as StdError,
    fmt,
    sync::LazyLock,
    time::{Duration, SystemTime},
};

use bytes::Bytes;
use http::StatusCode;
use memchr::memmem::Finder;
use serde_json::Value;

use super::snapshot::{Snapshot, snapshot};
use crate::{
    pipeline::retry,
    reply::{Head, of_head},
};

/// The API's own error. Whatever form its body had, the body is kept.
pub struct ApiError(Box<Inner>);

struct Inner {
    head: Head,
    /// Whether it came as an event of a stream, so that the status says nothing of it.
    in_stream: bool,
    retry_after: Option<Duration>,
    body: Bytes,
    /// What stands under `error`, or the whole body where that is missing.
    fields: Fields,
    snapshot: Snapshot,
}

#[derive(Default)]
struct Fields {
    message: Option<String>,
    code: Option<String>,
    class: Option<String>,
    param: Option<String>,
}

impl ApiError {
    /// Reads an error from a reply that came at `now`.
    pub(crate) fn read(head: Head, body: Bytes, now: SystemTime) -> Self {
        let fields = serde_json::from_slice(&body)
            .map(|json| Fields::read(&json))
            .unwrap_or_default();
        Self(Box::new(Inner {
            retry_after: retry::hint(&head.headers, now),
            head,
            in_stream: false,
            body,
            fields,
            snapshot: Snapshot::default(),
        }))
    }

    /// The error that an event is, if it is one: by its name, or by what stands under `error`.
    pub(crate) fn in_stream(head: &Head, name: &str, data: &str) -> Option<Self> {
        // Most events hold no such word, and are not parsed here.
        static WORD: LazyLock<Finder<'_>> = LazyLock::new(|| Finder::new("\"error\""));
        if name != "error" && WORD.find(data.as_bytes()).is_none() {
            return None;
        }
        let Ok(json) = serde_json::from_str::<Value>(data) else {
            // A gateway may say what is wrong in plain words.
            return (name == "error" && !data.is_empty()).then(|| {
                let fields = Fields {
                    message: Some(data.to_owned()),
                    ..Fields::default()
                };
                Self::of_event(head, data, fields)
            });
        };
        let under = json.get("error");
        let is_error = match under {
            Some(Value::Object(_) | Value::Array(_)) => true,
            Some(Value::String(text)) => !text.is_empty(),
            Some(Value::Bool(truth)) => *truth,
            Some(Value::Number(_)) => true,
            Some(Value::Null) | None => false,
        };
        let flat = name == "error" || json.get("type").is_some_and(|tag| tag == "error");
        // A response that failed holds its error deeper, and is an event like any other.
        (is_error || flat).then(|| Self::of_event(head, data, Fields::read(&json)))
    }

    fn of_event(head: &Head, data: &str, fields: Fields) -> Self {
        Self(Box::new(Inner {
            head: head.clone(),
            in_stream: true,
            retry_after: None,
            body: Bytes::copy_from_slice(data.as_bytes()),
            fields,
            snapshot: Snapshot::default(),
        }))
    }

    /// The status, unless the error came inside a stream.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        (!self.0.in_stream).then_some(self.0.head.status)
    }

    of_head!(self => self.0.head);

    pub(super) fn head(&self) -> &Head {
        &self.0.head
    }

    pub(crate) fn set_attempts(&mut self, attempts: u32) {
        self.0.head.attempts = attempts;
    }

    snapshot!();

    /// What is wrong, in the API's words.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.0.fields.message.as_deref()
    }

    /// The code, such as `model_not_found`. A number becomes text.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.0.fields.code.as_deref()
    }

    /// The class, such as `invalid_request_error`: the field `type`.
    #[must_use]
    pub fn error_type(&self) -> Option<&str> {
        self.0.fields.class.as_deref()
    }

    /// The parameter that is wrong.
    #[must_use]
    pub fn param(&self) -> Option<&str> {
        self.0.fields.param.as_deref()
    }

    /// The body as it came, JSON or not.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// The body as text. Bytes that are no UTF-8 become U+FFFD.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.body).into_owned()
    }

    /// The body as JSON: what stands under `error`, or all of it where that is missing. None when
    /// it is no JSON.
    #[must_use]
    pub fn json(&self) -> Option<Value> {
        let mut json: Value = serde_json::from_slice(&self.0.body).ok()?;
        let error = json.as_object_mut().and_then(|json| json.remove("error"));
        Some(error.unwrap_or(json))
    }

    /// How long the server asked to wait when the reply came: `retry-after-ms`, or `retry-after` in
    /// seconds or as a date.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Whether the same call can succeed later: what is retried by default.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        let headers = self.headers();
        self.status()
            .is_some_and(|status| retry::is_retryable(status, headers, self.code()))
    }
}

impl Fields {
    fn read(json: &Value) -> Self {
        let object = json.get("error").unwrap_or(json);
        let text = |name: &str| match object.get(name) {
            Some(Value::String(text)) => Some(text.clone()),
            _ => None,
        };
        Self {
            message: text("message"),
            code: match object.get("code") {
                Some(Value::Null) | None => None,
                Some(Value::String(code)) => Some(code.clone()),
                Some(other) => Some(other.to_string()),
            },
            class: text("type"),
            param: text("param"),
        }
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.status() {
            Some(status) => write!(f, "the API answered {}", status.as_u16())?,
            None => f.write_str("the API reported an error in the stream")?,
        }
        if let Some(message) = self.message() {
            write!(f, ": {message}")?;
        }
        if self.attempts() > 1 {
            write!(f, " ({} attempts)", self.attempts())?;
        }
        Ok(())
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("status", &self.status())
            .field("message", &self.message())
            .field("code", &self.code())
            .field("type", &self.error_type())
            .field("param", &self.param())
            .field("request_id", &self.request_id())
            .field("attempts", &self.attempts())
            .field("body", &format_args!("{} bytes", self.0.body.len()))
            .finish()
    }
}

impl StdError for ApiError {}
