//! Bodies of requests: what can be sent again and what cannot.

use std::{
    collections::BTreeMap,
    fmt,
    future::poll_fn,
    sync::{Arc, Mutex, PoisonError},
};

use bytes::{Bytes, BytesMut};
use openai_kit_types::{RawJson, json};

use super::encode::EncodedCall;
use crate::{
    Client,
    error::{Error, TransportError, TransportErrorKind},
    multipart::{self, Form},
    provider::Connection,
    transport::RequestBody,
};

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

    /// The model that it names, as JSON or in a form of ours.
    pub(crate) fn model(&self) -> Option<String> {
        match self {
            Self::None | Self::Once(_) => None,
            Self::Bytes(bytes) if bytes.starts_with(b"--") => multipart::model(&[bytes]),
            Self::Bytes(bytes) => {
                let object: BTreeMap<String, RawJson> = json::from_slice(bytes).ok()?;
                let model = object.get("model")?.to_value().ok()?;
                model.as_str().map(str::to_owned)
            }
            Self::Form(form) => form.model(),
        }
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

/// The form that has to be read into memory, as the provider wants to see its bytes.
pub(super) fn to_be_read<'a>(client: &Client, call: &'a EncodedCall) -> Option<&'a Form> {
    let connection = client.config().auth.connection();
    match &call.body {
        EncodedBody::Form(form) if form.is_replayable() => connection
            .is_some_and(Connection::needs_whole_body)
            .then_some(form),
        _ => None,
    }
}

/// The call with its form in memory.
pub(super) async fn whole(call: &EncodedCall, form: &Form) -> Result<Box<EncodedCall>, Error> {
    let mut all = BytesMut::new();
    if let RequestBody::Stream { mut stream, .. } = form.open()? {
        while let Some(part) = poll_fn(|cx| stream.as_mut().poll_next(cx)).await {
            let part =
                part.map_err(|error| TransportError::new(TransportErrorKind::Upload, error))?;
            all.extend_from_slice(&part);
        }
    }
    let mut call = Box::new(call.clone());
    call.body = EncodedBody::Bytes(all.freeze());
    Ok(call)
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
