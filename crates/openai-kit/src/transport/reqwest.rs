//! A transport over a `reqwest::Client` of the user's own.

use std::{
    pin::Pin,
    sync::{Mutex, PoisonError},
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderValue, Method, Request, Response, header::CONTENT_LENGTH};
use http_body::{Body as _, Frame, SizeHint};
use reqwest::Client;
use tokio::runtime::Handle;

use super::{
    BoxFuture, ReplyBody, RequestBody, Transport,
    upload::{Aborted, Body, Failure},
};
use crate::error::{ConfigError, TransportError, TransportErrorKind};

const NO_RUNTIME: &str = "reqwest needs a tokio runtime and was used outside of one: use \
     `openai_kit::blocking::Client`, or run inside tokio";

/// A transport that sends with this client: its proxies, TLS, pool and name look-up.
///
/// Turn its redirects off, with `reqwest::redirect::Policy::none()`: this crate follows them
/// itself, and only where credentials stay with their origin. Its `timeout`s hold beside those of
/// this crate, so that long streams want none.
///
/// ```no_run
/// use openai_kit::transport;
///
/// let reqwest = reqwest::Client::builder()
///     .redirect(reqwest::redirect::Policy::none())
///     .build()?;
/// let client = openai_kit::Client::builder()
///     .api_key("sk-…")
///     .transport(transport::reqwest::from_reqwest(reqwest))
///     .build()?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn from_reqwest(client: Client) -> impl Transport {
    ReqwestTransport(client)
}

struct ReqwestTransport(Client);

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: Request<RequestBody>,
    ) -> BoxFuture<'_, Result<Response<ReplyBody>, TransportError>> {
        Box::pin(async move {
            if Handle::try_current().is_err() {
                return Err(TransportError::new(TransportErrorKind::Connect, NO_RUNTIME));
            }
            let (request, failure) = convert(request);
            let request = request.try_into();
            let request = request.map_err(|error| transport_error(error, failure.as_ref()))?;
            match self.0.execute(request).await {
                Ok(response) => {
                    let (parts, body) = Response::<reqwest::Body>::from(response).into_parts();
                    let body = ReplyBody::stream(Chunks { body, failure });
                    Ok(Response::from_parts(parts, body))
                }
                Err(error) => Err(transport_error(error, failure.as_ref())),
            }
        })
    }

    fn ready(&self) -> Result<(), ConfigError> {
        match Handle::try_current() {
            Ok(_) => Ok(()),
            Err(_) => Err(ConfigError::new(NO_RUNTIME)),
        }
    }
}

fn convert(request: Request<RequestBody>) -> (Request<reqwest::Body>, Option<Failure>) {
    let (mut parts, body) = request.into_parts();
    let expects_body = matches!(parts.method, Method::POST | Method::PUT | Method::PATCH);
    if expects_body && body.length() == Some(0) {
        parts
            .headers
            .insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
    }
    let (body, failure) = match body {
        RequestBody::Empty => (reqwest::Body::default(), None),
        RequestBody::Bytes(bytes) => (reqwest::Body::from(bytes), None),
        RequestBody::Stream { .. } => {
            let (body, failure) = Body::new(body);
            (reqwest::Body::wrap(Shared(Mutex::new(body))), failure)
        }
    };
    (Request::from_parts(parts, body), failure)
}

/// The texts of reqwest name the URL, whose query may be private.
fn transport_error(error: reqwest::Error, failure: Option<&Failure>) -> TransportError {
    if let Some(cause) = failure.and_then(Failure::take) {
        return TransportError::new(TransportErrorKind::Upload, cause);
    }
    let kind = match &error {
        error if error.is_connect() || error.is_builder() => TransportErrorKind::Connect,
        error if error.is_timeout() => TransportErrorKind::Timeout,
        _ => TransportErrorKind::Interrupted,
    };
    TransportError::new(kind, error.without_url())
}

/// reqwest wants a body that is `Sync`; nobody looks into it from two threads.
struct Shared(Mutex<Body>);

impl http_body::Body for Shared {
    type Data = Bytes;
    type Error = Aborted;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Aborted>>> {
        let body = self.0.get_mut().unwrap_or_else(PoisonError::into_inner);
        Pin::new(body).poll_frame(cx)
    }

    fn is_end_stream(&self) -> bool {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .size_hint()
    }
}

struct Chunks {
    body: reqwest::Body,
    failure: Option<Failure>,
}

impl Stream for Chunks {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            let Some(frame) = ready!(Pin::new(&mut this.body).poll_frame(cx)) else {
                return Poll::Ready(None);
            };
            match frame.map(Frame::into_data) {
                Ok(Ok(data)) => return Poll::Ready(Some(Ok(data))),
                Ok(Err(_trailers)) => {}
                Err(error) => {
                    let error = transport_error(error, this.failure.as_ref());
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
    }
}
