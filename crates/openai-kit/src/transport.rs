//! The seam between the pipeline and the network: one request in, one reply out.
//!
//! A transport knows nothing of retries, redirects, keys or time limits for a whole attempt; the
//! pipeline does. It connects, sends, and gives the status and headers as soon as they are there.

use std::{
    fmt,
    future::Future,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use bytes::Bytes;
use futures_core::Stream;

use crate::error::{ConfigError, TransportError};

#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
pub mod fetch;
#[cfg(all(feature = "hyper", not(target_arch = "wasm32")))]
pub mod hyper;
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
pub mod reqwest;

mod options;
#[cfg(all(
    any(feature = "hyper", feature = "reqwest"),
    not(target_arch = "wasm32")
))]
mod upload;

pub use self::options::{Lookup, Proxy, TransportOptions};

/// A boxed future.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A boxed stream.
pub type BoxStream<T> = Pin<Box<dyn Stream<Item = T> + Send>>;

/// Sends one request and gives the reply.
///
/// `Ok` is any status; an error means that there is no usable reply. A transport follows no
/// redirect and repeats nothing: the pipeline does both.
pub trait Transport: Send + Sync + 'static {
    /// Sends a request. The future resolves when the headers of the reply are there; dropping it,
    /// or the body, ends the exchange.
    fn send(
        &self,
        request: http::Request<RequestBody>,
    ) -> BoxFuture<'_, Result<http::Response<ReplyBody>, TransportError>>;

    /// Whether a call can be made here and now. The default says yes.
    ///
    /// # Errors
    /// When it cannot, such as outside of a runtime that the transport needs.
    fn ready(&self) -> Result<(), ConfigError> {
        Ok(())
    }
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(
        &self,
        request: http::Request<RequestBody>,
    ) -> BoxFuture<'_, Result<http::Response<ReplyBody>, TransportError>> {
        (**self).send(request)
    }

    fn ready(&self) -> Result<(), ConfigError> {
        (**self).ready()
    }
}

/// A transport that is a function: a test, a recorder, or a service of another kind.
///
/// ```
/// use openai_kit::transport::{self, ReplyBody};
///
/// let transport = transport::from_fn(|request| async move {
///     assert_eq!(request.uri().path(), "/v1/models");
///     Ok(http::Response::new(ReplyBody::from(r#"{"object":"list","data":[]}"#)))
/// });
/// let client = openai_kit::Client::builder().api_key("sk-test").transport(transport).build()?;
/// # Ok::<(), openai_kit::Error>(())
/// ```
pub fn from_fn<F, Fut>(send: F) -> impl Transport
where
    F: Fn(http::Request<RequestBody>) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<http::Response<ReplyBody>, TransportError>> + Send + 'static,
{
    struct Function<F>(F);

    impl<F, Fut> Transport for Function<F>
    where
        F: Fn(http::Request<RequestBody>) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<http::Response<ReplyBody>, TransportError>> + Send + 'static,
    {
        fn send(
            &self,
            request: http::Request<RequestBody>,
        ) -> BoxFuture<'_, Result<http::Response<ReplyBody>, TransportError>> {
            Box::pin((self.0)(request))
        }
    }

    Function(send)
}

/// The body of a request.
#[derive(Default)]
#[non_exhaustive]
pub enum RequestBody {
    /// None.
    #[default]
    Empty,
    /// Bytes in memory.
    Bytes(Bytes),
    /// Bytes that are made while they are sent.
    Stream {
        /// The bytes. An error ends the request.
        stream: BoxStream<std::io::Result<Bytes>>,
        /// How many there are in all, if known: sent as `content-length`.
        length: Option<u64>,
    },
}

impl RequestBody {
    /// The bytes, where they are in memory.
    #[must_use]
    pub fn as_bytes(&self) -> Option<&[u8]> {
        match self {
            Self::Empty => Some(&[]),
            Self::Bytes(bytes) => Some(bytes),
            Self::Stream { .. } => None,
        }
    }

    /// How many bytes there are, if known.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        match self {
            Self::Empty => Some(0),
            Self::Bytes(bytes) => Some(bytes.len() as u64),
            Self::Stream { length, .. } => *length,
        }
    }
}

impl fmt::Debug for RequestBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.length() {
            Some(length) => write!(f, "RequestBody({length} bytes)"),
            None => f.write_str("RequestBody(stream)"),
        }
    }
}

impl<T: Into<Bytes>> From<T> for RequestBody {
    fn from(bytes: T) -> Self {
        Self::Bytes(bytes.into())
    }
}

/// The body of a reply: bytes as they come.
#[non_exhaustive]
pub enum ReplyBody {
    /// All of it.
    Bytes(Bytes),
    /// In parts.
    Stream(BoxStream<Result<Bytes, TransportError>>),
}

impl ReplyBody {
    /// A body from a stream.
    #[must_use]
    pub fn stream(
        stream: impl Stream<Item = Result<Bytes, TransportError>> + Send + 'static,
    ) -> Self {
        Self::Stream(Box::pin(stream))
    }
}

impl Stream for ReplyBody {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match &mut *self {
            Self::Bytes(bytes) if bytes.is_empty() => Poll::Ready(None),
            Self::Bytes(bytes) => Poll::Ready(Some(Ok(std::mem::take(bytes)))),
            Self::Stream(stream) => stream.as_mut().poll_next(cx),
        }
    }
}

impl Default for ReplyBody {
    fn default() -> Self {
        Self::Bytes(Bytes::new())
    }
}

impl fmt::Debug for ReplyBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bytes(bytes) => write!(f, "ReplyBody({} bytes)", bytes.len()),
            Self::Stream(_) => f.write_str("ReplyBody(stream)"),
        }
    }
}

impl<T: Into<Bytes>> From<T> for ReplyBody {
    fn from(bytes: T) -> Self {
        Self::Bytes(bytes.into())
    }
}
