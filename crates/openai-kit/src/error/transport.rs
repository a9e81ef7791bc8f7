//! Errors without a usable reply.

use std::{error::Error as StdError, fmt};

use super::{
    Source,
    snapshot::{Snapshot, snapshot},
};
use crate::reply::Head;

/// No usable reply came.
pub struct TransportError(Box<Inner>);

struct Inner {
    kind: TransportErrorKind,
    source: Option<Source>,
    attempts: u32,
    /// What had come before it broke off.
    head: Option<Head>,
    events: u64,
    snapshot: Snapshot,
}

/// Where a request stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection: the name, the address, TLS or the proxy. Nothing was sent; retried.
    Connect,
    /// No headers, or no complete reply, within `timeout`. The request may have arrived; retried.
    Timeout,
    /// No byte within `idle_timeout`. Not retried: the body has begun.
    Idle,
    /// Not done within `deadline`. Not retried.
    Deadline,
    /// The connection broke or spoke no HTTP. The request may have arrived; retried.
    Interrupted,
    /// The request's own body could not be read. Not retried.
    Upload,
    /// The reply is longer than what is taken into memory. Not retried.
    TooLarge,
    /// The reply could not be written to where the caller wants it. Not retried.
    Write,
}

impl TransportError {
    /// An error of a kind, with its cause.
    #[must_use]
    pub fn new(
        kind: TransportErrorKind,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        let mut error = Self::bare(kind);
        error.0.source = Some(source.into());
        error
    }

    /// An error that needs no cause.
    pub(crate) fn bare(kind: TransportErrorKind) -> Self {
        Self(Box::new(Inner {
            kind,
            source: None,
            attempts: 1,
            head: None,
            events: 0,
            snapshot: Snapshot::default(),
        }))
    }

    /// Where it stopped.
    #[must_use]
    pub fn kind(&self) -> TransportErrorKind {
        self.0.kind
    }

    /// How many times the request was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    pub(crate) fn set_attempts(&mut self, attempts: u32) {
        self.0.attempts = attempts;
    }

    /// An error inside of the body of this reply.
    pub(crate) fn inside(mut self, head: &Head) -> Self {
        self.0.attempts = head.attempts;
        self.0.head = Some(head.clone());
        self
    }

    /// An error of a stream that gave some events before.
    pub(crate) fn after(mut self, events: u64) -> Self {
        self.0.events = events;
        self
    }

    pub(super) fn head(&self) -> Option<&Head> {
        self.0.head.as_ref()
    }

    /// How many events a stream had given before.
    #[must_use]
    pub fn events(&self) -> u64 {
        self.0.events
    }

    snapshot!();

    /// Whether a time limit ended it.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        use TransportErrorKind::{Deadline, Idle, Timeout};
        matches!(self.0.kind, Timeout | Idle | Deadline)
    }

    /// Whether it is retried by default.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        use TransportErrorKind::{Connect, Interrupted, Timeout};
        matches!(self.0.kind, Connect | Timeout | Interrupted)
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0.kind {
            TransportErrorKind::Connect => "could not connect",
            TransportErrorKind::Timeout => "no reply within `timeout`",
            TransportErrorKind::Idle => "no byte of the body within `idle_timeout`",
            TransportErrorKind::Deadline => "not done within `deadline`",
            TransportErrorKind::Interrupted => "the connection broke before the reply was complete",
            TransportErrorKind::Upload => "the body of the request could not be read",
            TransportErrorKind::TooLarge => {
                "the reply is too long to be held in memory; take it with `.raw()`"
            }
            TransportErrorKind::Write => "the reply could not be written to where it should go",
        })?;
        if self.0.events > 0 {
            write!(f, ", after {} events", self.0.events)?;
        }
        if self.0.attempts > 1 {
            write!(f, " ({} attempts)", self.0.attempts)?;
        }
        Ok(())
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportError")
            .field("kind", &self.0.kind)
            .field("attempts", &self.0.attempts)
            .field("request_id", &self.head().and_then(Head::request_id))
            .field("events", &self.0.events)
            .field("source", &self.0.source)
            .finish()
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
