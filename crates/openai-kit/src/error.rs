//! What can go wrong: one variant for each stage of a call.
//!
//! `Display` describes one level only; the cause is `source()`. Texts of servers are shown only
//! where they are an error's `message`: bodies are behind accessors, since they may hold private
//! data.

mod api;
mod decode;
mod kept;
mod local;
mod parse;
mod snapshot;
mod stream;
mod tool;
mod transport;
mod webhook;

use std::{error::Error as StdError, fmt, time::Duration};

use http::{HeaderMap, StatusCode};

pub use self::{
    api::ApiError,
    decode::DecodeError,
    local::{AuthError, ConfigError},
    parse::{ParseError, ParseErrorKind},
    stream::{StreamError, StreamErrorKind},
    tool::{ToolError, ToolErrorKind},
    transport::{TransportError, TransportErrorKind},
    webhook::{WebhookError, WebhookErrorKind},
};
use crate::reply::{Head, RateLimit};

/// The cause of an error.
pub(crate) type Source = Box<dyn StdError + Send + Sync>;

/// Any error of a call.
#[non_exhaustive]
pub enum Error {
    /// Bad configuration or arguments. Nothing was sent; not retried.
    Config(ConfigError),
    /// Credentials were missing or refused, or could not sign. The call itself was not sent; not
    /// retried.
    Auth(AuthError),
    /// No usable reply: connecting, TLS, a time limit, a cut connection. The request may have
    /// arrived; retried where that is allowed.
    Transport(TransportError),
    /// The API reported an error: a final status outside 2xx. Retried for some statuses.
    Api(ApiError),
    /// A success that could not be understood. The body is kept; not retried.
    Decode(DecodeError),
    /// A model's text that is no value of the type that was asked for, or that was cut. The reply
    /// is kept; not retried.
    Parse(ParseError),
    /// A stream that ended too early, or whose events could not be read. Not retried: it has begun.
    Stream(StreamError),
    /// A run of tools that stopped before its end. It says what was executed; not retried.
    Tool(ToolError),
    /// A webhook delivery that is not genuine, or cannot be read. No call is involved.
    Webhook(WebhookError),
}

impl Error {
    /// What is known of the reply, if there was one.
    fn head(&self) -> Option<&Head> {
        match self {
            Self::Api(error) => Some(error.head()),
            Self::Decode(error) => Some(error.head()),
            Self::Stream(error) => Some(error.head()),
            Self::Parse(error) => error.head(),
            Self::Transport(error) => error.head(),
            Self::Config(_) | Self::Auth(_) | Self::Tool(_) | Self::Webhook(_) => None,
        }
    }

    /// The status of the reply, if there was one. An error inside of a stream has none.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Api(error) => error.status(),
            other => other.head().map(|head| head.status),
        }
    }

    /// The headers of the reply, if there was one.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.head().map(|head| &head.headers)
    }

    /// The id under which the server knows the request: the header `x-request-id`.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        match self {
            // What these are about can have been read before.
            Self::Parse(error) => error.request_id(),
            Self::Tool(error) => error.request_id(),
            other => other.head().and_then(Head::request_id),
        }
    }

    /// The body of the reply, if there was one.
    #[must_use]
    pub fn body(&self) -> Option<&[u8]> {
        match self {
            Self::Api(error) => Some(error.body()),
            Self::Decode(error) => Some(error.body()),
            Self::Config(_)
            | Self::Auth(_)
            | Self::Transport(_)
            | Self::Parse(_)
            | Self::Stream(_)
            | Self::Tool(_)
            | Self::Webhook(_) => None,
        }
    }

    /// The API's code for the error, such as `model_not_found`.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.api().and_then(ApiError::code)
    }

    /// The API's class of the error, such as `invalid_request_error`.
    #[must_use]
    pub fn error_type(&self) -> Option<&str> {
        self.api().and_then(ApiError::error_type)
    }

    /// The parameter that is wrong: as the API names it, or as this crate does.
    #[must_use]
    pub fn param(&self) -> Option<&str> {
        match self {
            Self::Config(error) => error.parameter(),
            Self::Api(error) => error.param(),
            Self::Auth(_)
            | Self::Transport(_)
            | Self::Decode(_)
            | Self::Parse(_)
            | Self::Stream(_)
            | Self::Tool(_)
            | Self::Webhook(_) => None,
        }
    }

    /// How many times the request was sent, as far as this crate knows. 0 when it never was.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        match self {
            Self::Config(error) => error.attempts(),
            Self::Auth(error) => error.attempts(),
            Self::Tool(_) | Self::Webhook(_) => 0,
            Self::Transport(error) => error.attempts(),
            Self::Api(error) => error.attempts(),
            Self::Decode(error) => error.attempts(),
            Self::Parse(error) => error.attempts(),
            Self::Stream(error) => error.attempts(),
        }
    }

    /// How long the server asked to wait when it answered: `retry-after-ms`, or `retry-after` in
    /// seconds or as a date.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.api().and_then(ApiError::retry_after)
    }

    /// What the headers `x-ratelimit-*` said.
    #[must_use]
    pub fn rate_limit(&self) -> RateLimit {
        self.headers().map(RateLimit::of).unwrap_or_default()
    }

    /// The API's own error, if it is one.
    #[must_use]
    pub fn api(&self) -> Option<&ApiError> {
        match self {
            Self::Api(error) => Some(error),
            Self::Config(_)
            | Self::Auth(_)
            | Self::Transport(_)
            | Self::Decode(_)
            | Self::Parse(_)
            | Self::Stream(_)
            | Self::Tool(_)
            | Self::Webhook(_) => None,
        }
    }

    /// What an accumulator had put together before a stream failed: a `Response`, a
    /// `ChatCompletion` or a [`RunSnapshot`](crate::stream::RunSnapshot).
    #[must_use]
    pub fn snapshot<T: 'static>(&self) -> Option<&T> {
        match self {
            Self::Transport(error) => error.snapshot(),
            Self::Api(error) => error.snapshot(),
            Self::Stream(error) => error.snapshot(),
            Self::Config(_)
            | Self::Auth(_)
            | Self::Decode(_)
            | Self::Parse(_)
            | Self::Tool(_)
            | Self::Webhook(_) => None,
        }
    }

    pub(crate) fn keep_snapshot(&mut self, value: Box<dyn std::any::Any + Send + Sync>) {
        match self {
            Self::Transport(error) => error.keep_snapshot(value),
            Self::Api(error) => error.keep_snapshot(value),
            Self::Stream(error) => error.keep_snapshot(value),
            Self::Config(_)
            | Self::Auth(_)
            | Self::Decode(_)
            | Self::Parse(_)
            | Self::Tool(_)
            | Self::Webhook(_) => {}
        }
    }

    /// Whether a time limit ended it.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self, Self::Transport(error) if error.is_timeout())
    }

    /// Whether no connection was made, so that nothing was sent.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        matches!(self, Self::Transport(error) if error.kind() == TransportErrorKind::Connect)
    }

    /// Whether the same call can succeed later: what is retried by default.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Transport(error) => error.is_retryable(),
            Self::Api(error) => error.is_retryable(),
            Self::Config(_)
            | Self::Auth(_)
            | Self::Decode(_)
            | Self::Parse(_)
            | Self::Stream(_)
            | Self::Tool(_)
            | Self::Webhook(_) => false,
        }
    }

    fn has(&self, status: StatusCode) -> bool {
        self.api().and_then(ApiError::status) == Some(status)
    }

    /// Whether the API answered 400: it did not understand the request.
    #[must_use]
    pub fn is_bad_request(&self) -> bool {
        self.has(StatusCode::BAD_REQUEST)
    }

    /// Whether the API answered 401: the key is missing or wrong.
    #[must_use]
    pub fn is_authentication(&self) -> bool {
        self.has(StatusCode::UNAUTHORIZED)
    }

    /// Whether the API answered 403: the key may not do this.
    #[must_use]
    pub fn is_permission_denied(&self) -> bool {
        self.has(StatusCode::FORBIDDEN)
    }

    /// Whether the API answered 404: there is no such thing.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.has(StatusCode::NOT_FOUND)
    }

    /// Whether the API answered 409: something else changed it meanwhile.
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.has(StatusCode::CONFLICT)
    }

    /// Whether the API answered 422: it understood the request and cannot do it.
    #[must_use]
    pub fn is_unprocessable_entity(&self) -> bool {
        self.has(StatusCode::UNPROCESSABLE_ENTITY)
    }

    /// Whether the API answered 429: too many requests, or no credit left.
    #[must_use]
    pub fn is_rate_limit(&self) -> bool {
        self.has(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Whether the API answered with 500 or more: the fault is the server's.
    #[must_use]
    pub fn is_internal_server_error(&self) -> bool {
        let status = self.api().and_then(ApiError::status);
        status.is_some_and(|status| status.as_u16() >= 500)
    }

    fn inner(&self) -> &(dyn StdError + 'static) {
        match self {
            Self::Config(error) => error,
            Self::Auth(error) => error,
            Self::Transport(error) => error,
            Self::Api(error) => error,
            Self::Decode(error) => error,
            Self::Parse(error) => error,
            Self::Stream(error) => error,
            Self::Tool(error) => error,
            Self::Webhook(error) => error,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.inner(), f)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.inner(), f)
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.inner().source()
    }
}

macro_rules! from {
    ($($variant:ident($error:ty)),* $(,)?) => {$(
        impl From<$error> for Error {
            fn from(error: $error) -> Self {
                Self::$variant(error)
            }
        }
    )*};
}

from!(
    Config(ConfigError),
    Auth(AuthError),
    Transport(TransportError),
    Api(ApiError),
    Decode(DecodeError),
    Parse(ParseError),
    Stream(StreamError),
    Tool(ToolError),
    Webhook(WebhookError),
);
