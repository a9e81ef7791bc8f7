//! A client over a transport that answers from a list and keeps what it was sent.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
    time::Duration,
};

use bytes::Bytes;
use http::{HeaderMap, Method, Response, Uri};
use openai_kit::{
    Client, ClientBuilder,
    error::{TransportError, TransportErrorKind},
    transport::{ReplyBody, RequestBody, Transport, from_fn},
};

/// What a server does with a request.
#[derive(Clone)]
pub(crate) enum Answer {
    Reply(u16, Vec<(&'static str, String)>, Vec<u8>),
    /// No reply at all.
    Fails(TransportErrorKind),
    /// Headers and the bytes, part by part.
    Parts(u16, Vec<Vec<u8>>),
    /// Headers, the bytes, and then an error.
    Breaks(u16, Vec<u8>),
    /// Never anything.
    Silent,
    /// Headers, the bytes, and then never anything.
    Stalls(Vec<u8>),
}

pub(crate) fn status(status: u16) -> Answer {
    Answer::Reply(status, Vec::new(), b"{}".to_vec())
}

pub(crate) fn ok(body: &str) -> Answer {
    Answer::Reply(200, Vec::new(), body.into())
}

impl Answer {
    pub(crate) fn header(self, name: &'static str, value: &str) -> Self {
        match self {
            Self::Reply(status, mut headers, body) => {
                headers.push((name, value.to_owned()));
                Self::Reply(status, headers, body)
            }
            other => other,
        }
    }

    pub(crate) fn body(self, text: &str) -> Self {
        match self {
            Self::Reply(status, headers, _) => Self::Reply(status, headers, text.into()),
            other => other,
        }
    }
}

/// What a server was sent.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    pub(crate) method: Method,
    pub(crate) uri: Uri,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
    /// Whether the body came as a stream.
    pub(crate) streamed: bool,
    /// The length that was given for the body, where there was one.
    pub(crate) length: Option<u64>,
}

impl Seen {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    pub(crate) fn url(&self) -> String {
        self.uri.to_string()
    }

    pub(crate) fn path(&self) -> String {
        self.uri.path_and_query().unwrap().to_string()
    }
}

/// A server in memory. The last answer is given again and again.
#[derive(Clone)]
pub(crate) struct Server {
    answers: Arc<Mutex<VecDeque<Answer>>>,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl std::fmt::Debug for Server {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Server(asked {} times)", self.seen.lock().unwrap().len())
    }
}

impl Server {
    pub(crate) fn new(answers: impl IntoIterator<Item = Answer>) -> Self {
        crate::notebook::ask_each_time();
        Self {
            answers: Arc::new(Mutex::new(answers.into_iter().collect())),
            seen: Arc::default(),
        }
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    pub(crate) fn only(&self) -> Seen {
        let mut seen = self.seen();
        assert_eq!(seen.len(), 1);
        seen.remove(0)
    }

    /// A client of this server, without an environment.
    pub(crate) fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    pub(crate) fn builder(&self) -> ClientBuilder {
        self.options_for(Client::builder())
    }

    pub(crate) fn options_for<C>(&self, builder: ClientBuilder<C>) -> ClientBuilder<C> {
        builder
            .environment(|_| None)
            .api_key("sk-key")
            .base_url("https://api.test/v1")
            .transport(self.transport())
    }

    /// A builder that has nothing but an environment.
    pub(crate) fn with_environment(&self, variables: &[(&str, &str)]) -> ClientBuilder {
        let variables: Vec<(String, String)> = variables
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        let lookup = move |name: &str| {
            let found = variables.iter().find(|(known, _)| known == name);
            found.map(|(_, value)| value.clone())
        };
        Client::builder()
            .environment(lookup)
            .transport(self.transport())
    }

    pub(crate) fn transport(&self) -> impl Transport + use<> {
        let server = self.clone();
        from_fn(move |request| {
            let server = server.clone();
            async move { server.answer(request).await }
        })
    }

    async fn answer(
        &self,
        request: http::Request<RequestBody>,
    ) -> Result<Response<ReplyBody>, TransportError> {
        let (parts, body) = request.into_parts();
        let streamed = matches!(body, RequestBody::Stream { .. });
        let length = body.length();
        let body = read(body)
            .await
            .map_err(|error| TransportError::new(TransportErrorKind::Upload, error))?;
        self.seen.lock().unwrap().push(Seen {
            method: parts.method,
            uri: parts.uri,
            headers: parts.headers,
            body,
            streamed,
            length,
        });
        let answer = {
            let mut answers = self.answers.lock().unwrap();
            if answers.len() > 1 {
                answers.pop_front().unwrap()
            } else {
                answers.front().unwrap().clone()
            }
        };
        match answer {
            Answer::Reply(status, headers, body) => {
                let mut reply = Response::builder()
                    .status(status)
                    .header("x-request-id", "req_1")
                    .header("content-type", "application/json");
                for (name, value) in headers {
                    reply
                        .headers_mut()
                        .unwrap()
                        .insert(name, value.parse().unwrap());
                }
                Ok(reply.body(ReplyBody::from(body)).unwrap())
            }
            Answer::Fails(kind) => Err(TransportError::new(kind, "as told")),
            Answer::Parts(status, parts) => {
                let reply = Response::builder()
                    .status(status)
                    .header("x-request-id", "req_1");
                let parts = parts.into_iter().map(|part| Ok(Bytes::from(part)));
                Ok(reply.body(ReplyBody::stream(List(parts))).unwrap())
            }
            Answer::Breaks(status, body) => {
                let parts = [
                    Ok(Bytes::from(body)),
                    Err(TransportError::new(
                        TransportErrorKind::Interrupted,
                        "as told",
                    )),
                ];
                let reply = Response::builder()
                    .status(status)
                    .header("x-request-id", "req_1");
                let body = ReplyBody::stream(List(parts.into_iter()));
                Ok(reply.body(body).unwrap())
            }
            Answer::Silent => std::future::pending().await,
            Answer::Stalls(body) => {
                let reply = Response::builder().header("x-request-id", "req_1");
                let body = ReplyBody::stream(Stall(Some(body.into())));
                Ok(reply.body(body).unwrap())
            }
        }
    }
}

pub(crate) async fn read(body: RequestBody) -> std::io::Result<Vec<u8>> {
    match body {
        RequestBody::Bytes(bytes) => Ok(bytes.to_vec()),
        RequestBody::Stream { mut stream, .. } => {
            let mut all = Vec::new();
            while let Some(part) = std::future::poll_fn(|cx| stream.as_mut().poll_next(cx)).await {
                all.extend_from_slice(&part?);
            }
            Ok(all)
        }
        _ => Ok(Vec::new()),
    }
}

/// A list as a stream.
pub(crate) struct List<I>(pub(crate) I);

impl<I: Iterator + Unpin> futures_core::Stream for List<I> {
    type Item = I::Item;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<I::Item>> {
        std::task::Poll::Ready(self.0.next())
    }
}

struct Stall(Option<Bytes>);

impl futures_core::Stream for Stall {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        match self.0.take() {
            Some(bytes) => std::task::Poll::Ready(Some(Ok(bytes))),
            None => std::task::Poll::Pending,
        }
    }
}

/// The time that a paused clock went forward.
pub(crate) async fn took<T>(work: impl Future<Output = T>) -> (T, Duration) {
    let start = tokio::time::Instant::now();
    let done = work.await;
    (done, start.elapsed())
}

/// The least that an operation takes, with the model and input that servers ask for beyond that.
pub(crate) fn example<P: openai_kit::json::Node + Default>() -> P {
    use openai_kit::json::{self, View};

    let mut params = P::default();
    json::fill(&mut params, false);
    let View::Object(shape, object) = params.view() else {
        return params;
    };
    let missing: Vec<&str> = ["model", "input"]
        .into_iter()
        .filter(|name| shape.keys.iter().any(|key| key.name == *name))
        .filter(|name| !json::is_written(shape, object, name))
        .collect();
    if missing.is_empty() || !shape.name.ends_with("ResponseCreateParams") {
        return params;
    }
    json::from_str(r#"{"model":"gpt-5.5","input":"text"}"#).unwrap()
}
