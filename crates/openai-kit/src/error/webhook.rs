//! Deliveries of webhooks that are not to be trusted.

use std::{error::Error as StdError, fmt};

use super::Source;

/// A delivery that is not genuine, or cannot be read.
pub struct WebhookError(Box<Inner>);

struct Inner {
    kind: WebhookErrorKind,
    source: Option<Source>,
}

/// What is wrong with a delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WebhookErrorKind {
    /// This header is missing.
    MissingHeader(&'static str),
    /// The header `webhook-timestamp` is no number of seconds.
    InvalidTimestamp,
    /// It was sent longer ago than what is allowed.
    TooOld,
    /// It was sent further in the future than what is allowed.
    TooNew,
    /// No signature is right.
    WrongSignature,
    /// It is genuine, and no JSON.
    Malformed,
}

impl WebhookError {
    #[cfg(feature = "webhooks")]
    pub(crate) fn new(kind: WebhookErrorKind) -> Self {
        Self(Box::new(Inner { kind, source: None }))
    }

    #[cfg(feature = "webhooks")]
    pub(crate) fn because(mut self, source: impl Into<Source>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// What is wrong.
    #[must_use]
    pub fn kind(&self) -> WebhookErrorKind {
        self.0.kind
    }
}

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0.kind {
            WebhookErrorKind::MissingHeader(name) => {
                return write!(f, "the delivery has no header `{name}`");
            }
            WebhookErrorKind::InvalidTimestamp => "`webhook-timestamp` is no number of seconds",
            WebhookErrorKind::TooOld => "the delivery is too old",
            WebhookErrorKind::TooNew => "the delivery is from the future: compare the clocks",
            WebhookErrorKind::WrongSignature => {
                "no signature of the delivery is right: compare the secret, and give the body as it came"
            }
            WebhookErrorKind::Malformed => "the delivery is no JSON",
        })
    }
}

impl fmt::Debug for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookError")
            .field("kind", &self.0.kind)
            .field("source", &self.0.source)
            .finish()
    }
}

impl StdError for WebhookError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
