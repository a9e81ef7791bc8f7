//! A success that could not be understood.

use std::{error::Error as StdError, fmt};

use bytes::Bytes;
use http::StatusCode;

use super::Source;
use crate::reply::{Head, of_head};

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

    pub(super) fn head(&self) -> &Head {
        &self.0.head
    }

    /// The status of the reply.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.0.head.status
    }

    of_head!(self => self.0.head);

    /// The body of the reply.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.0.body
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
