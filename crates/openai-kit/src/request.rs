//! Calls of endpoints that have no method: any verb, path and body through the same pipeline.

use std::{fmt, future::IntoFuture, marker::PhantomData, sync::Arc};

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, HeaderValue, Method, Uri, header::CONTENT_TYPE};
use serde::{Serialize, de::DeserializeOwned};

use crate::{
    Client,
    auth::Scheme,
    call::{Sending, setters},
    error::{ConfigError, Error},
    options::RequestOptions,
    pipeline::{
        self,
        body::EncodedBody,
        decode,
        encode::{EncodedCall, finish, json_body},
        headers,
        query::Query,
        url::{Origin, has_user, is_absolute, no_dots},
    },
    reply::{RawReply, Reply},
    transport::RequestBody,
};

/// A call of an endpoint that has no method. Made by [`Client::get`] and its siblings; it is sent
/// when it is awaited, and gives any type that serde can read.
#[must_use = "a call is sent when it is awaited"]
pub struct Request<T> {
    client: Client,
    method: Method,
    path: String,
    query: Vec<(String, serde_json::Value)>,
    body: Body,
    unauthenticated: bool,
    options: RequestOptions,
    reply: PhantomData<fn() -> T>,
}

setters!([T] Request<T>: options);
setters!([T] RequestWithResponse<T>: 0.options);
setters!([] RawRequest: 0.options);

/// What it sends.
#[derive(Clone)]
enum Body {
    None,
    Json(Result<String, Arc<serde_json::Error>>),
    Bytes(Bytes),
    Once(EncodedBody),
}

impl<T> Request<T> {
    pub(crate) fn new(client: &Client, method: Method, path: impl Into<String>) -> Self {
        Self {
            client: client.clone(),
            method,
            path: path.into(),
            query: Vec::new(),
            body: Body::None,
            unauthenticated: false,
            options: RequestOptions::default(),
            reply: PhantomData,
        }
    }

    /// Adds a parameter to the query string. Arrays and objects are written with brackets; null
    /// takes one out.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// Sends a value as JSON.
    pub fn body(mut self, value: &(impl Serialize + ?Sized)) -> Self {
        self.body = Body::Json(serde_json::to_string(value).map_err(Arc::new));
        self
    }

    /// Sends bytes. Their content type is `application/octet-stream` unless `extra_header` says
    /// another.
    pub fn bytes(mut self, bytes: impl Into<Bytes>) -> Self {
        self.body = Body::Bytes(bytes.into());
        self
    }

    /// Sends bytes as they come. Such a request is sent once and never repeated. Their content type
    /// is as with [`bytes`](Self::bytes).
    pub fn body_stream(
        mut self,
        stream: impl Stream<Item = std::io::Result<Bytes>> + Send + 'static,
    ) -> Self {
        self.body = Body::Once(EncodedBody::once(RequestBody::Stream {
            stream: Box::pin(stream),
            length: None,
        }));
        self
    }

    /// Sends no credential, which allows a URL of another origin.
    pub fn unauthenticated(mut self) -> Self {
        self.unauthenticated = true;
        self
    }

    /// Gives the value with the status, headers, request id and number of attempts.
    pub fn with_response(self) -> RequestWithResponse<T> {
        RequestWithResponse(self)
    }

    /// Gives the reply as soon as its headers are there.
    ///
    /// # Errors
    /// As the call itself.
    pub fn raw(self) -> RawRequest {
        RawRequest(Request {
            client: self.client,
            method: self.method,
            path: self.path,
            query: self.query,
            body: self.body,
            unauthenticated: self.unauthenticated,
            options: self.options,
            reply: PhantomData,
        })
    }

    /// The request as it would be sent, without a key. Nothing is sent.
    ///
    /// # Errors
    /// When the path, body or an option is wrong, or the path leads to another server.
    pub fn encode(&self) -> Result<EncodedCall, Error> {
        let config = self.client.config();
        let (origin, path, own) = self.place()?;
        // What the client sends with every request is for its own server.
        let ours = origin.is_same(&config.base_url.origin);
        let (mut query, mut headers) = if ours {
            (config.base_url.query.clone(), config.headers.clone())
        } else {
            (Query::default(), headers::of_nobody())
        };
        query.layer(Query::parse(&own));
        if ours {
            query.layer_values(&config.query);
        }
        query.layer_values(&self.query);
        let extra = self.options.said().map_or(&[][..], |said| &said.body);
        let body = match &self.body {
            Body::None if extra.is_empty() => EncodedBody::None,
            Body::None => json_body("{}".to_owned(), extra, &mut headers)?,
            Body::Json(Ok(text)) => json_body(text.clone(), extra, &mut headers)?,
            Body::Json(Err(error)) => {
                return Err(ConfigError::new(format!("the body is no JSON: {error}"))
                    .on("body")
                    .into());
            }
            Body::Bytes(_) | Body::Once(_) if !extra.is_empty() => {
                return Err(ConfigError::new(
                    "`extra_body` adds keys to an object, and this body is none",
                )
                .on("extra_body")
                .into());
            }
            Body::Bytes(bytes) => {
                octets(&mut headers);
                EncodedBody::Bytes(bytes.clone())
            }
            Body::Once(body) => {
                octets(&mut headers);
                body.clone()
            }
        };
        if self.method == Method::GET && !matches!(body, EncodedBody::None) {
            return Err(
                ConfigError::new("a GET request has no body: use `query` for parameters")
                    .on("body")
                    .into(),
            );
        }
        let call = EncodedCall {
            name: name(&self.method),
            method: self.method.clone(),
            origin,
            path,
            query,
            headers,
            body,
            scheme: Scheme::Either,
            limits: config.limits,
            retries: config.retries,
            own_retry_count: false,
            buffered: true,
            wants_text: false,
            model: None,
        };
        let mut call = finish(&self.client, call, &self.options)?;
        if self.unauthenticated {
            call.scheme = Scheme::Nothing;
            let said = self.options.said();
            let own = said.is_some_and(|said| said.headers.mentions("authorization"));
            if !own {
                call.headers.remove(http::header::AUTHORIZATION);
            }
        }
        Ok(call)
    }

    /// Where it goes: origin, path, and the query string of the path.
    fn place(&self) -> Result<(Origin, String, String), Error> {
        let base = &self.client.config().base_url;
        if !is_absolute(&self.path) {
            let (path, query) = base.own(&self.path)?;
            return Ok((base.origin.clone(), path, query.to_owned()));
        }
        let uri: Uri = self.path.parse().map_err(|error: http::uri::InvalidUri| {
            ConfigError::new("the path is no URL")
                .on("path")
                .because(error)
        })?;
        if has_user(&uri) {
            return Err(ConfigError::new(
                "the URL has a name or password in it: send it as a header",
            )
            .on("path")
            .into());
        }
        let origin =
            Origin::of(&uri).ok_or_else(|| ConfigError::new("the URL has no host").on("path"))?;
        if !origin.is_same(&base.origin) && !self.unauthenticated {
            return Err(ConfigError::new(format!(
                "{origin} is another server than {}, and the credential is not for it: say `.unauthenticated()` to send none",
                base.origin
            ))
            .on("path")
            .into());
        }
        no_dots(uri.path())?;
        Ok((
            origin,
            uri.path().to_owned(),
            uri.query().unwrap_or_default().to_owned(),
        ))
    }
}

/// The content type of bytes.
fn octets(headers: &mut HeaderMap) {
    let media = HeaderValue::from_static("application/octet-stream");
    headers.entry(CONTENT_TYPE).or_insert(media);
}

fn name(method: &Method) -> &'static str {
    match *method {
        Method::GET => "get",
        Method::POST => "post",
        Method::PUT => "put",
        Method::PATCH => "patch",
        _ => "delete",
    }
}

impl<T: DeserializeOwned + Send + 'static> IntoFuture for Request<T> {
    type Output = Result<T, Error>;
    type IntoFuture = Sending<T>;

    fn into_future(self) -> Self::IntoFuture {
        let call = self.encode();
        let client = self.client;
        Box::pin(async move { decode::serde(pipeline::send(&client, &call?).await?) })
    }
}

/// A call that gives its value with what came beside it. Made by [`Request::with_response`].
#[must_use = "a call is sent when it is awaited"]
pub struct RequestWithResponse<T>(Request<T>);

impl<T: DeserializeOwned + Send + 'static> IntoFuture for RequestWithResponse<T> {
    type Output = Result<Reply<T>, Error>;
    type IntoFuture = Sending<Reply<T>>;

    fn into_future(self) -> Self::IntoFuture {
        let call = self.0.encode();
        let client = self.0.client;
        Box::pin(async move {
            let raw = pipeline::send(&client, &call?).await?;
            let head = raw.head.clone();
            let value = decode::serde(raw)?;
            Ok(Reply { value, head })
        })
    }
}

/// A call that gives its reply unread. Made by [`Request::raw`].
#[must_use = "a call is sent when it is awaited"]
pub struct RawRequest(Request<()>);

impl IntoFuture for RawRequest {
    type Output = Result<RawReply, Error>;
    type IntoFuture = Sending<RawReply>;

    fn into_future(self) -> Self::IntoFuture {
        let call = self.0.encode();
        let client = self.0.client;
        Box::pin(async move { pipeline::send(&client, &call?.buffered(false)).await })
    }
}

impl<T> Clone for Request<T> {
    fn clone(&self) -> Self {
        Self {
            client: self.client.clone(),
            method: self.method.clone(),
            path: self.path.clone(),
            query: self.query.clone(),
            body: self.body.clone(),
            unauthenticated: self.unauthenticated,
            options: self.options.clone(),
            reply: PhantomData,
        }
    }
}

impl<T> fmt::Debug for Request<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self
            .path
            .split_once('?')
            .map_or(&*self.path, |(path, _)| path);
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("path", &path)
            .finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for RequestWithResponse<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Debug for RawRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}
