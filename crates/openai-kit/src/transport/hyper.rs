//! The default transport: a pool of HTTP/1.1 and HTTP/2 connections over tokio.
//!
//! This module owns connecting (names, TLS, proxies), the pool, and gzip. Time limits for a whole
//! attempt, retries and redirects are the pipeline's.
//!
//! TLS comes by feature: `ring`, or `aws-lc-rs`, which wins where both are on, since `ring` is in
//! the default set and the other is asked for by name. No process-wide provider is installed.
//! Nothing is logged here. An app on Android must set up `rustls-platform-verifier` first, as that
//! crate says, since the system's trust is reached through Java there.

mod connect;
mod gzip;
#[cfg(not(any(feature = "ring", feature = "aws-lc-rs")))]
mod no_tls;
mod proxy;
mod reply;
mod socket;
#[cfg(any(feature = "ring", feature = "aws-lc-rs"))]
mod tls;
mod tunnel;

use std::{error::Error as StdError, fmt, sync::Arc, time::Duration};

use http::{
    HeaderMap, HeaderValue, Method, Request, Response, Uri,
    header::{ACCEPT_ENCODING, CONTENT_LENGTH, HOST, PROXY_AUTHORIZATION},
    uri::Scheme,
};
use hyper_util::{
    client::legacy::{self, Client},
    rt::{TokioExecutor, TokioTimer},
};
use tokio::runtime::Handle;

#[cfg(not(any(feature = "ring", feature = "aws-lc-rs")))]
use self::no_tls as tls;
use self::{
    connect::{ConnectError, Connector},
    proxy::Rules,
};
use super::{
    BoxFuture, ReplyBody, RequestBody, Transport, TransportOptions,
    upload::{Body, Failure},
};
use crate::error::{ConfigError, TransportError, TransportErrorKind};

const NO_RUNTIME: &str = "the default transport needs a tokio runtime and was used outside of one: use \
     `openai_kit::blocking::Client`, run inside tokio, or give the client a transport of your own";

/// How long an HTTP/2 connection with open requests may be silent before it is asked whether it
/// still lives, and how long it has to answer. Without this, every request on a connection that
/// died unseen waits for its own time limit.
const PING_AFTER: Duration = Duration::from_secs(30);
const PING_TIMEOUT: Duration = Duration::from_secs(20);

/// The default transport.
///
/// A clone shares the pool. It runs on the tokio runtime that a call is made in, so that one
/// transport can serve several runtimes, one after the other.
#[derive(Clone)]
pub struct HyperTransport(Arc<Inner>);

struct Inner {
    client: Client<Connector, Body>,
    proxies: Arc<Rules>,
}

impl HyperTransport {
    /// A transport. Nothing is connected or read from the system's trust store yet.
    ///
    /// # Errors
    /// When the CA bundle, the client certificate or a proxy's URL is no such thing; the error
    /// names which.
    pub fn new(options: TransportOptions) -> Result<Self, ConfigError> {
        let proxies = Arc::new(Rules::new(&options)?);
        let tls = tls::Tls::new(&options)?;
        let connector = Connector::new(options.connect_timeout, tls, Arc::clone(&proxies));
        let client = Client::builder(TokioExecutor::new())
            .timer(TokioTimer::new())
            .pool_timer(TokioTimer::new())
            .pool_max_idle_per_host(options.pool_idle_per_host)
            .pool_idle_timeout(options.pool_idle_timeout)
            .http2_keep_alive_interval(PING_AFTER)
            .http2_keep_alive_timeout(PING_TIMEOUT)
            .build(connector);
        Ok(Self(Arc::new(Inner { client, proxies })))
    }
}

impl Transport for HyperTransport {
    fn send(
        &self,
        mut request: Request<RequestBody>,
    ) -> BoxFuture<'_, Result<Response<ReplyBody>, TransportError>> {
        if Handle::try_current().is_err() {
            let error = TransportError::new(TransportErrorKind::Connect, NO_RUNTIME);
            return Box::pin(std::future::ready(Err(error)));
        }
        let decode = ask_for_gzip(request.headers_mut());
        self.0.log_in(&mut request);
        state_no_body(&mut request);
        name_host(&mut request);

        let (parts, body) = request.into_parts();
        let (body, failure) = Body::new(body);
        let sending = self.0.client.request(Request::from_parts(parts, body));
        Box::pin(async move {
            match sending.await {
                Ok(response) => Ok(reply::read(response, decode, failure).await),
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

impl fmt::Debug for HyperTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HyperTransport").finish_non_exhaustive()
    }
}

impl Inner {
    /// The login of a proxy that forwards plain requests. With https, only CONNECT carries it.
    fn log_in(&self, request: &mut Request<RequestBody>) {
        let Some(server) = self.proxies.forwards(request.uri()) else {
            return;
        };
        let Some(login) = server.authorization() else {
            return;
        };
        let headers = request.headers_mut();
        if !headers.contains_key(PROXY_AUTHORIZATION) {
            headers.insert(PROXY_AUTHORIZATION, login);
        }
    }
}

/// Asks for gzip, unless the request says itself what it takes: then it gets the bytes as they are.
fn ask_for_gzip(headers: &mut HeaderMap) -> bool {
    if headers.contains_key(ACCEPT_ENCODING) {
        return false;
    }
    headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
    true
}

/// A method that has a body by its nature says so when there is none (RFC 9110 §8.6): some servers
/// answer 411 otherwise, and hyper leaves it out.
fn state_no_body(request: &mut Request<RequestBody>) {
    let expects_body = matches!(
        *request.method(),
        Method::POST | Method::PUT | Method::PATCH
    );
    if expects_body && request.body().length() == Some(0) {
        let headers = request.headers_mut();
        headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
    }
}

/// Names the server of a plain request, which hyper-util would do more slowly. Over TLS it depends on
/// the version of HTTP whether this header is sent at all.
fn name_host(request: &mut Request<RequestBody>) {
    let uri = request.uri();
    if uri.scheme() != Some(&Scheme::HTTP) || request.headers().contains_key(HOST) {
        return;
    }
    let host = uri.authority().map(|authority| authority.as_str());
    if let Some(Ok(host)) = host.map(HeaderValue::from_str) {
        request.headers_mut().insert(HOST, host);
    }
}

fn transport_error(error: legacy::Error, failure: Option<&Failure>) -> TransportError {
    if let Some(cause) = failure.and_then(Failure::take) {
        return TransportError::new(TransportErrorKind::Upload, cause);
    }
    if !error.is_connect() {
        return TransportError::new(TransportErrorKind::Interrupted, error);
    }
    // hyper's own "client error (Connect)" says nothing: the connector's error stands in its place.
    match error
        .source()
        .and_then(|source| source.downcast_ref::<ConnectError>())
    {
        Some(cause) => TransportError::new(TransportErrorKind::Connect, cause.clone()),
        None => TransportError::new(TransportErrorKind::Connect, error),
    }
}

/// The host and port of an address, with the scheme's own port where it has none. IPv6 addresses
/// lose their brackets.
fn host_and_port(uri: &Uri) -> Option<(&str, u16)> {
    let host = uri.host()?;
    let host = host
        .strip_prefix('[')
        .and_then(|host| host.strip_suffix(']'))
        .unwrap_or(host);
    let default = if uri.scheme() == Some(&http::uri::Scheme::HTTPS) {
        443
    } else {
        80
    };
    Some((host, uri.port_u16().unwrap_or(default)))
}
