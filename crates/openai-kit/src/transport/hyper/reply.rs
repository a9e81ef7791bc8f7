//! The reply: its body as it comes, decoded if it is gzip.

use std::{
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll, ready},
};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::{
    HeaderMap, HeaderValue, Response,
    header::{CONTENT_ENCODING, CONTENT_LENGTH},
};
use hyper::body::{Body as _, Incoming};

use super::gzip::Gunzip;
use crate::{
    error::{TransportError, TransportErrorKind},
    transport::{ReplyBody, upload::Failure},
};

/// Gives the reply at once: as bytes if all of it came with the headers, else as a stream.
pub(super) async fn read(
    response: Response<Incoming>,
    decode: bool,
    failure: Option<Failure>,
) -> Response<ReplyBody> {
    let (mut parts, incoming) = response.into_parts();
    if incoming.is_end_stream() {
        return Response::from_parts(parts, ReplyBody::default());
    }
    let mut chunks = Chunks {
        incoming,
        first: None,
        failure,
    };
    if decode && is_gzip(&parts.headers) {
        unpin(&mut parts.headers);
        parts.headers.remove(CONTENT_ENCODING);
        parts.headers.remove(CONTENT_LENGTH);
        return Response::from_parts(parts, ReplyBody::stream(Gunzip::new(chunks)));
    }
    // One look, without waiting: a small reply is mostly all here.
    let first = poll_fn(|cx| Poll::Ready(chunks.poll_chunk(cx))).await;
    let body = match first {
        Poll::Ready(None) => ReplyBody::default(),
        Poll::Ready(Some(Ok(chunk))) if chunks.incoming.is_end_stream() => ReplyBody::from(chunk),
        Poll::Ready(first) => {
            chunks.first = first;
            unpin(&mut parts.headers);
            ReplyBody::stream(chunks)
        }
        Poll::Pending => {
            unpin(&mut parts.headers);
            ReplyBody::stream(chunks)
        }
    };
    Response::from_parts(parts, body)
}

/// Copies the values of headers. As hyper gives them they are parts of its buffer of 8 KB, which
/// then cannot be used for the body: a stream would hold two for as long as it goes on.
fn unpin(headers: &mut HeaderMap) {
    let length = headers.values().map(HeaderValue::len).sum();
    let mut all = BytesMut::with_capacity(length);
    for value in headers.values_mut() {
        all.extend_from_slice(value.as_bytes());
        let copy = HeaderValue::from_maybe_shared(all.split().freeze());
        if let Ok(copy) = copy {
            *value = copy;
        }
    }
}

fn is_gzip(headers: &HeaderMap) -> bool {
    let Some(encoding) = headers.get(CONTENT_ENCODING) else {
        return false;
    };
    let encoding = encoding.as_bytes().trim_ascii();
    encoding.eq_ignore_ascii_case(b"gzip") || encoding.eq_ignore_ascii_case(b"x-gzip")
}

/// The bytes of a reply as they come from the wire.
pub(super) struct Chunks {
    incoming: Incoming,
    first: Option<Result<Bytes, TransportError>>,
    failure: Option<Failure>,
}

impl Chunks {
    fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, TransportError>>> {
        loop {
            let Some(frame) = ready!(Pin::new(&mut self.incoming).poll_frame(cx)) else {
                return Poll::Ready(None);
            };
            match frame.map(hyper::body::Frame::into_data) {
                Ok(Ok(data)) => return Poll::Ready(Some(Ok(data))),
                Ok(Err(_trailers)) => {}
                Err(error) => return Poll::Ready(Some(Err(self.transport_error(error)))),
            }
        }
    }

    /// A body of the request that fails takes the reply with it, if that came early.
    fn transport_error(&self, error: hyper::Error) -> TransportError {
        match self.failure.as_ref().and_then(Failure::take) {
            Some(cause) => TransportError::new(TransportErrorKind::Upload, cause),
            None => TransportError::new(TransportErrorKind::Interrupted, error),
        }
    }
}

impl Stream for Chunks {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match self.first.take() {
            Some(first) => Poll::Ready(Some(first)),
            None => self.poll_chunk(cx),
        }
    }
}
