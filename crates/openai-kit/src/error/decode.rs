//! A success that could not be understood.

use std::{error::Error as StdError, fmt};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::Source;
use crate::reply::{Head, request_id};

/// A reply of success that is not what it should be. Its body is kept.
pub struct DecodeError(Box<Inner>);

struct Inner {
    head: Head,
    body: Bytes,
    what: &'static str,
    source: Source,
}

impl DecodeError {
    pub(crate) fn new(
        head: Head,
        body: Bytes,
        what: &'static str,
        source: impl Into<Source>,
    ) -> Self {
        Self(Box::new(Inner {
            head,
            body,
            what,
            source: source.into(),
        }))
    }

    /// The status of the reply.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.0.head.status
    }

    /// The headers of the reply.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.0.head.headers
    }

    /// The id under which the server knows the request.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.0.head.headers)
    }

    /// The body of the reply.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// How many times the request was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.head.attempts
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the reply is no {}", self.0.what)?;
        if let Some(media) = self.headers().get(http::header::CONTENT_TYPE)
            && let Ok(media) = media.to_str()
        {
            write!(f, " (its content type is {media})")?;
        }
        Ok(())
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("what", &self.0.what)
            .field("status", &self.0.head.status)
            .field("request_id", &self.request_id())
            .field("body", &format_args!("{} bytes", self.0.body.len()))
            .field("source", &self.0.source)
            .finish()
    }
}

impl StdError for DecodeError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.0.source)
    }
}
