//! What a handler answers, before it becomes HTTP.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode, header::CONTENT_TYPE};
use serde_json::Value;

use crate::{
    body::{Body, Piece},
    problem::{self, Problem},
};

/// What a handler answers.
#[derive(Debug)]
pub(crate) enum Answer {
    /// JSON with 200.
    Json(Value),
    /// Text with 200.
    Text(String),
    /// Bytes of a media type, with 200.
    Bytes(&'static str, Bytes),
    /// Nothing, with 200.
    Empty,
    /// Server-sent events.
    Events(Vec<Event>),
}

/// One server-sent event.
#[derive(Clone, Debug)]
pub(crate) struct Event {
    /// The name on the `event:` line, where the API sends one.
    pub(crate) name: Option<String>,
    /// The data: JSON on one line, or a word such as `[DONE]`.
    pub(crate) data: String,
}

impl Event {
    /// An event without a name.
    pub(crate) fn data(json: &Value) -> Self {
        Self {
            name: None,
            data: json.to_string(),
        }
    }

    /// An event that is named as its `type`.
    pub(crate) fn typed(json: &Value) -> Self {
        Self {
            name: json["type"].as_str().map(str::to_owned),
            data: json.to_string(),
        }
    }

    /// The end of a chat stream.
    pub(crate) fn done() -> Self {
        Self {
            name: None,
            data: "[DONE]".to_owned(),
        }
    }

    fn wire(&self) -> Bytes {
        let name = self
            .name
            .as_ref()
            .map_or(String::new(), |name| format!("event: {name}\n"));
        format!("{name}data: {}\n\n", self.data).into()
    }
}

/// An answer as HTTP, without the headers that every answer has.
#[derive(Debug)]
pub(crate) struct Wire {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Body,
}

impl Wire {
    /// A body of a media type.
    pub(crate) fn new(status: StatusCode, media: &'static str, body: Body) -> Self {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(media));
        Self {
            status,
            headers,
            body,
        }
    }

    /// A body of JSON.
    pub(crate) fn json(status: StatusCode, json: &Value) -> Self {
        Self::new(status, "application/json", Body::full(json.to_string()))
    }
}

impl Answer {
    /// As HTTP, with the events this far apart.
    pub(crate) fn wire(self, pace: Duration) -> Wire {
        match self {
            Self::Json(json) => Wire::json(StatusCode::OK, &json),
            Self::Text(text) => Wire::new(
                StatusCode::OK,
                "text/plain; charset=utf-8",
                Body::full(text),
            ),
            Self::Bytes(media, bytes) => Wire::new(StatusCode::OK, media, Body::full(bytes)),
            Self::Empty => Wire {
                status: StatusCode::OK,
                headers: HeaderMap::new(),
                body: Body::default(),
            },
            Self::Events(events) => {
                let mut pieces = Vec::new();
                for event in &events {
                    if !pace.is_zero() && !pieces.is_empty() {
                        pieces.push(Piece::Wait(pace));
                    }
                    pieces.push(Piece::Bytes(event.wire()));
                }
                let mut wire = Wire::new(
                    StatusCode::OK,
                    "text/event-stream; charset=utf-8",
                    Body::of(pieces),
                );
                wire.headers
                    .insert("cache-control", HeaderValue::from_static("no-cache"));
                wire
            }
        }
    }
}

impl From<Problem> for Wire {
    fn from(problem: Problem) -> Self {
        let mut wire = Self::json(problem.status, &problem.json());
        if let Some(allow) = problem
            .allow
            .and_then(|allow| HeaderValue::try_from(allow).ok())
        {
            wire.headers.insert(http::header::ALLOW, allow);
        }
        if let (problem::AWS, Some(class)) = (problem.kind, problem.code) {
            let class = HeaderValue::from_static(class);
            wire.headers.insert("x-amzn-errortype", class);
        }
        wire
    }
}
