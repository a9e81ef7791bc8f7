//! Bodies of requests: what can be sent again and what cannot.

use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

use bytes::Bytes;

use crate::{error::Error, multipart::Form, transport::RequestBody};

/// A body that each attempt opens anew, where that is possible.
#[derive(Clone)]
pub(crate) enum EncodedBody {
    None,
    Bytes(Bytes),
    /// A form with files. Paths are opened anew by each attempt.
    Form(Arc<Form>),
    /// A stream that can be sent once.
    Once(Arc<Mutex<Option<RequestBody>>>),
}

impl EncodedBody {
    pub(crate) fn once(body: RequestBody) -> Self {
        Self::Once(Arc::new(Mutex::new(Some(body))))
    }

    pub(crate) fn as_bytes(&self) -> Option<&[u8]> {
        match self {
            Self::None => Some(&[]),
            Self::Bytes(bytes) => Some(bytes),
            Self::Form(_) | Self::Once(_) => None,
        }
    }

    /// Whether a further attempt can send it.
    pub(crate) fn is_replayable(&self) -> bool {
        match self {
            Self::None | Self::Bytes(_) => true,
            Self::Form(form) => form.is_replayable(),
            Self::Once(_) => false,
        }
    }

    /// Whether its bytes are made while they are sent.
    pub(crate) fn streams(&self) -> bool {
        matches!(self, Self::Form(_) | Self::Once(_))
    }

    /// The body of one attempt.
    pub(crate) fn open(&self) -> Result<RequestBody, Error> {
        Ok(match self {
            Self::None => RequestBody::Empty,
            Self::Bytes(bytes) => RequestBody::Bytes(bytes.clone()),
            Self::Form(form) => form.open()?,
            Self::Once(body) => {
                let mut body = body.lock().unwrap_or_else(PoisonError::into_inner);
                body.take().ok_or_else(|| {
                    crate::error::ConfigError::new(
                        "the body is a stream that was sent before: make the call anew",
                    )
                    .on("body")
                })?
            }
        })
    }
}

impl fmt::Debug for EncodedBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => f.write_str("none"),
            Self::Bytes(bytes) => write!(f, "{} bytes", bytes.len()),
            Self::Form(_) => f.write_str("a form"),
            Self::Once(_) => f.write_str("a stream"),
        }
    }
}
