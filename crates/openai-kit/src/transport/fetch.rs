//! The transport of a browser, a worker, or another host with `fetch`.
//!
//! The host connects, pools, unpacks and keeps its own rules (CORS, forbidden headers). It does
//! not say why a request failed: a name that is unknown, a refused connection and a CORS rule all
//! look the same.

use std::{
    fmt,
    future::{Future, poll_fn},
    pin::Pin,
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use futures_core::Stream;
use http::{
    HeaderMap, HeaderName, HeaderValue, Request, Response, StatusCode,
    header::{CONTENT_ENCODING, CONTENT_LENGTH},
};
use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use send_wrapper::SendWrapper;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortController, Headers, ReadableStreamDefaultReader, RequestInit, RequestRedirect,
    ResponseType,
};

use super::{BoxFuture, ReplyBody, RequestBody, Transport};
use crate::error::{ConfigError, TransportError, TransportErrorKind};

const NO_FETCH: &str = "this host has no `fetch`: give the client a transport of your own";

/// A browser follows redirects unseen, or keeps all of the answer to itself. The pipeline must see
/// where they go, since credentials may not leave their origin: so none is followed.
const REDIRECT: &str = "the server redirected, and a browser does not say where to";

/// The transport over `fetch`.
///
/// A future and a body stay on the thread that they began on: JavaScript's objects do. Bodies of
/// requests are collected in memory before they are sent, since browsers send no streams over
/// HTTP/1.1. Dropping the future or the body aborts the request.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct FetchTransport;

impl FetchTransport {
    /// The transport of this host.
    #[must_use]
    pub fn new() -> Self {
        Self
    }
}

impl Transport for FetchTransport {
    fn send(
        &self,
        request: Request<RequestBody>,
    ) -> BoxFuture<'_, Result<Response<ReplyBody>, TransportError>> {
        Box::pin(SendWrapper::new(send(request)))
    }

    fn ready(&self) -> Result<(), ConfigError> {
        match fetch_function() {
            Some(_) => Ok(()),
            None => Err(ConfigError::new(NO_FETCH)),
        }
    }
}

async fn send(request: Request<RequestBody>) -> Result<Response<ReplyBody>, TransportError> {
    let (parts, body) = request.into_parts();
    let body = collect(body).await?;
    let Some(fetch) = fetch_function() else {
        return Err(TransportError::new(TransportErrorKind::Connect, NO_FETCH));
    };
    let abort = AbortOnDrop(AbortController::new().map_err(interrupted)?);
    let init = RequestInit::new();
    init.set_method(parts.method.as_str());
    init.set_headers(&to_js(&parts.headers).map_err(interrupted)?.into());
    init.set_redirect(RequestRedirect::Manual);
    init.set_signal(Some(&abort.0.signal()));
    if !body.is_empty() {
        init.set_body(&Uint8Array::from(&body[..]));
    }
    let url = JsValue::from(parts.uri.to_string());
    let promise = fetch
        .call2(&js_sys::global(), &url, &init)
        .map_err(interrupted)?;
    let promise = promise.dyn_into::<Promise>().map_err(interrupted)?;
    let response = JsFuture::from(promise).await.map_err(interrupted)?;
    let response = response
        .dyn_into::<web_sys::Response>()
        .map_err(interrupted)?;
    reply(&response, abort)
}

fn reply(
    response: &web_sys::Response,
    abort: AbortOnDrop,
) -> Result<Response<ReplyBody>, TransportError> {
    if response.type_() == ResponseType::Opaqueredirect {
        return Err(TransportError::new(
            TransportErrorKind::Interrupted,
            REDIRECT,
        ));
    }
    let status = StatusCode::from_u16(response.status());
    let status = status.map_err(|e| TransportError::new(TransportErrorKind::Interrupted, e))?;
    let body = match response.body() {
        None => ReplyBody::default(),
        Some(stream) => {
            let reader = stream
                .get_reader()
                .dyn_into()
                .map_err(|e| interrupted(e.into()))?;
            ReplyBody::stream(SendWrapper::new(Chunks {
                reader,
                reading: None,
                _abort: abort,
            }))
        }
    };
    let mut reply = Response::new(body);
    *reply.status_mut() = status;
    *reply.headers_mut() = from_js(&response.headers()).map_err(interrupted)?;
    Ok(reply)
}

/// Ends the exchange, or does nothing after its end.
struct AbortOnDrop(AbortController);

impl Drop for AbortOnDrop {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// `fetch` of a window or of a worker: both have it on their global object.
fn fetch_function() -> Option<Function> {
    let fetch = Reflect::get(&js_sys::global(), &JsValue::from_str("fetch")).ok()?;
    fetch.dyn_into().ok()
}

async fn collect(body: RequestBody) -> Result<Bytes, TransportError> {
    let mut stream = match body {
        RequestBody::Empty => return Ok(Bytes::new()),
        RequestBody::Bytes(bytes) => return Ok(bytes),
        RequestBody::Stream { stream, .. } => stream,
    };
    let mut bytes = Vec::new();
    while let Some(chunk) = poll_fn(|cx| stream.as_mut().poll_next(cx)).await {
        let chunk = chunk.map_err(|e| TransportError::new(TransportErrorKind::Upload, e))?;
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes.into())
}

/// JavaScript's header values are strings of bytes: one character each.
fn to_js(headers: &HeaderMap) -> Result<Headers, JsValue> {
    let out = Headers::new()?;
    for (name, value) in headers {
        let value: String = value.as_bytes().iter().copied().map(char::from).collect();
        out.append(name.as_str(), &value)?;
    }
    Ok(out)
}

fn from_js(headers: &Headers) -> Result<HeaderMap, JsValue> {
    let mut out = HeaderMap::new();
    for entry in js_sys::try_iter(headers)?.into_iter().flatten() {
        let entry = entry?.dyn_into::<Array>()?;
        let (Some(name), Some(value)) = (entry.get(0).as_string(), entry.get(1).as_string()) else {
            continue;
        };
        let value: Option<Vec<u8>> = value.chars().map(|c| u8::try_from(c).ok()).collect();
        let name = HeaderName::try_from(name).ok();
        let value = value.and_then(|value| HeaderValue::try_from(value).ok());
        if let (Some(name), Some(value)) = (name, value) {
            out.append(name, value);
        }
    }
    // The host has unpacked the body, and leaves the headers as they were.
    if out.remove(CONTENT_ENCODING).is_some() {
        out.remove(CONTENT_LENGTH);
    }
    Ok(out)
}

/// The bytes of a reply as the host gives them.
struct Chunks {
    reader: ReadableStreamDefaultReader,
    reading: Option<JsFuture>,
    _abort: AbortOnDrop,
}

impl Stream for Chunks {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        let reading = match &mut this.reading {
            Some(reading) => reading,
            empty => empty.insert(JsFuture::from(this.reader.read())),
        };
        let result = ready!(Pin::new(reading).poll(cx));
        this.reading = None;
        let chunk = result.and_then(|result| chunk(&result));
        Poll::Ready(chunk.map_err(interrupted).transpose())
    }
}

/// The bytes of `{ done, value }`.
fn chunk(result: &JsValue) -> Result<Option<Bytes>, JsValue> {
    if Reflect::get(result, &JsValue::from_str("done"))?.is_truthy() {
        return Ok(None);
    }
    let value = Reflect::get(result, &JsValue::from_str("value"))?;
    Ok(Some(value.dyn_into::<Uint8Array>()?.to_vec().into()))
}

fn interrupted(error: JsValue) -> TransportError {
    TransportError::new(TransportErrorKind::Interrupted, HostError::new(&error))
}

/// What the host says: JavaScript's own values cannot leave their thread.
#[derive(Debug)]
struct HostError(String);

impl HostError {
    fn new(error: &JsValue) -> Self {
        let message = Reflect::get(error, &JsValue::from_str("message")).ok();
        let message = message.and_then(|message| message.as_string());
        let text = message.or_else(|| error.as_string());
        Self(text.unwrap_or_else(|| "the host gave no reason".to_owned()))
    }
}

impl fmt::Display for HostError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for HostError {}
