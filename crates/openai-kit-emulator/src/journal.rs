//! What the emulator was asked: the journal of requests.

use std::{collections::VecDeque, fmt};

use bytes::Bytes;
use http::{HeaderMap, Method, header::AUTHORIZATION};
use serde_json::{Map, Value, json};

use crate::keys::KeyClass;

/// One request that the emulator received.
///
/// `Debug` and the remote journal hide the key; `headers` has it.
#[derive(Clone)]
#[non_exhaustive]
pub struct Seen {
    /// The verb.
    pub method: Method,
    /// The path as it was sent, with the base path.
    pub path: String,
    /// The query string as it was sent.
    pub query: Option<String>,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
    /// The name of the operation, such as `responses.create`, if the path is one of the API's.
    pub operation: Option<&'static str>,
    /// The class of its key.
    pub key: KeyClass,
    /// The `x-request-id` of the answer.
    pub request_id: String,
    /// Whether a script's step answered, or changed the answer.
    pub scripted: bool,
}

/// How many requests are kept.
const MOST: usize = 10_000;
/// How many bytes of bodies are kept.
const MOST_BYTES: usize = 256 << 20;

/// The requests of late, oldest first.
#[derive(Default)]
pub(crate) struct Journal {
    requests: VecDeque<Seen>,
    bytes: usize,
}

impl Journal {
    pub(crate) fn all(&self) -> Vec<Seen> {
        self.requests.iter().cloned().collect()
    }

    /// Adds a request, and drops what there is no room for. The newest stays whatever its size.
    pub(crate) fn push(&mut self, seen: Seen) {
        self.bytes += seen.body.len();
        self.requests.push_back(seen);
        while self.requests.len() > MOST || (self.bytes > MOST_BYTES && self.requests.len() > 1) {
            let Some(oldest) = self.requests.pop_front() else {
                return;
            };
            self.bytes -= oldest.body.len();
        }
    }
}

impl Seen {
    /// A header as text, if it was sent and is text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The body as JSON; null when it is none.
    #[must_use]
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }

    /// The entry as the remote journal shows it.
    pub(crate) fn shown(&self) -> Value {
        let mut headers = Map::new();
        for (name, value) in &self.headers {
            let text = match *name {
                AUTHORIZATION => "***".into(),
                _ => String::from_utf8_lossy(value.as_bytes()),
            };
            match headers.get_mut(name.as_str()) {
                Some(Value::String(known)) => *known = format!("{known}, {text}"),
                _ => {
                    headers.insert(name.to_string(), text.into());
                }
            }
        }
        json!({
            "method": self.method.as_str(),
            "path": self.path,
            "query": self.query,
            "headers": headers,
            "body": String::from_utf8_lossy(&self.body),
            "operation": self.operation,
            "key": self.key,
            "request_id": self.request_id,
            "scripted": self.scripted,
        })
    }
}

impl fmt::Debug for Seen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Seen")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("query", &self.query)
            .field("operation", &self.operation)
            .field("key", &self.key)
            .field("body", &self.body.len())
            .finish_non_exhaustive()
    }
}
