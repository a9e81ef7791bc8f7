//! The body of a request, as hyper and reqwest take it.

use std::{
    fmt, io,
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    task::{Context, Poll},
};

use bytes::Bytes;
use http_body::{Frame, SizeHint};

use super::{BoxStream, RequestBody};

pub(super) enum Body {
    Empty,
    Bytes(Bytes),
    Stream {
        stream: BoxStream<io::Result<Bytes>>,
        left: Option<u64>,
        failure: Failure,
    },
}

/// Why a streamed body ended early. Kept beside the exchange, because over HTTP/2 hyper only says
/// that the stream was reset.
#[derive(Clone, Default)]
pub(super) struct Failure(Arc<Mutex<Option<io::Error>>>);

impl Failure {
    pub(super) fn take(&self) -> Option<io::Error> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    fn set(&self, error: io::Error) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
    }
}

impl Body {
    pub(super) fn new(body: RequestBody) -> (Self, Option<Failure>) {
        match body {
            RequestBody::Empty => (Self::Empty, None),
            RequestBody::Bytes(bytes) => (Self::Bytes(bytes), None),
            RequestBody::Stream { stream, length } => {
                let failure = Failure::default();
                let body = Self::Stream {
                    stream,
                    left: length,
                    failure: failure.clone(),
                };
                (body, Some(failure))
            }
        }
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = Aborted;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Aborted>>> {
        match &mut *self {
            Self::Empty => Poll::Ready(None),
            Self::Bytes(bytes) if bytes.is_empty() => Poll::Ready(None),
            Self::Bytes(bytes) => Poll::Ready(Some(Ok(Frame::data(std::mem::take(bytes))))),
            Self::Stream {
                stream,
                left,
                failure,
            } => {
                let chunk = match stream.as_mut().poll_next(cx) {
                    Poll::Pending => return Poll::Pending,
                    Poll::Ready(chunk) => chunk,
                };
                match checked(chunk, left) {
                    Ok(chunk) => Poll::Ready(chunk.map(|chunk| Ok(Frame::data(chunk)))),
                    Err(error) => {
                        failure.set(error);
                        Poll::Ready(Some(Err(Aborted)))
                    }
                }
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Bytes(bytes) => bytes.is_empty(),
            Self::Stream { left, .. } => *left == Some(0),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Empty => SizeHint::with_exact(0),
            Self::Bytes(bytes) => SizeHint::with_exact(bytes.len() as u64),
            Self::Stream { left, .. } => left.map(SizeHint::with_exact).unwrap_or_default(),
        }
    }
}

/// Holds the chunk against what is left of the stated length: a file may change while it is sent.
fn checked(chunk: Option<io::Result<Bytes>>, left: &mut Option<u64>) -> io::Result<Option<Bytes>> {
    let chunk = chunk.transpose()?;
    let Some(left) = left else {
        return Ok(chunk);
    };
    match &chunk {
        Some(bytes) => {
            let rest = left.checked_sub(bytes.len() as u64);
            *left = rest.ok_or_else(|| {
                io::Error::other("the body is longer than the length that was given for it")
            })?;
        }
        None if *left > 0 => {
            let text = format!("the body ended {left} bytes before the length given for it");
            return Err(io::Error::new(io::ErrorKind::UnexpectedEof, text));
        }
        None => {}
    }
    Ok(chunk)
}

/// What hyper is told; the cause is in [`Failure`].
#[derive(Debug)]
pub(super) struct Aborted;

impl fmt::Display for Aborted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the body of the request could not be read")
    }
}

impl std::error::Error for Aborted {}
