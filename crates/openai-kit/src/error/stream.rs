//! Streams that end before their end.

use std::{error::Error as StdError, fmt};

use http::StatusCode;

use super::{
    Source,
    snapshot::{Snapshot, snapshot},
};
use crate::reply::{Head, of_head};

/// A stream that began and could not be read to its end.
pub struct StreamError(Box<Inner>);

struct Inner {
    kind: StreamErrorKind,
    head: Head,
    events: u64,
    source: Option<Source>,
    snapshot: Snapshot,
}

/// What is wrong with a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StreamErrorKind {
    /// The body ended before the last event of the operation.
    Cut,
    /// An event is no JSON.
    Malformed,
    /// An event is longer than `max_event_bytes`.
    TooLong,
    /// An event does not fit to those before it, so that an accumulator cannot go on.
    Unexpected,
}

impl StreamError {
    pub(crate) fn new(kind: StreamErrorKind, head: Head, events: u64) -> Self {
        Self(Box::new(Inner {
            kind,
            head,
            events,
            source: None,
            snapshot: Snapshot::default(),
        }))
    }

    pub(crate) fn because(mut self, source: impl Into<Source>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    pub(super) fn head(&self) -> &Head {
        &self.0.head
    }

    /// What is wrong.
    #[must_use]
    pub fn kind(&self) -> StreamErrorKind {
        self.0.kind
    }

    /// How many events were given before.
    #[must_use]
    pub fn events(&self) -> u64 {
        self.0.events
    }

    /// The status of the reply.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.0.head.status
    }

    of_head!(self => self.0.head);

    snapshot!();
}

impl fmt::Display for StreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0.kind {
            StreamErrorKind::Cut => "the stream ended before its last event",
            StreamErrorKind::Malformed => "an event of the stream is no JSON",
            StreamErrorKind::TooLong => "an event of the stream is longer than `max_event_bytes`",
            StreamErrorKind::Unexpected => "an event does not fit to those before it",
        })?;
        write!(f, ", after {} events", self.0.events)?;
        if self.0.events == 0
            && let Some(media) = self.headers().get(http::header::CONTENT_TYPE)
            && let Ok(media) = media.to_str()
        {
            write!(f, " (its content type is {media})")?;
        }
        Ok(())
    }
}

impl fmt::Debug for StreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StreamError")
            .field("kind", &self.0.kind)
            .field("events", &self.0.events)
            .field("request_id", &self.request_id())
            .field("source", &self.0.source)
            .finish()
    }
}

impl StdError for StreamError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
