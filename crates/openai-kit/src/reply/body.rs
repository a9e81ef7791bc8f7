//! Replies whose body is still to come.

use std::{
    fmt,
    future::poll_fn,
    io::Write,
    path::Path,
    pin::Pin,
    task::{Context, Poll},
};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use openai_kit_types::json::Node;

use super::{Head, draft::Draft};
use crate::{
    error::{Error, TransportError, TransportErrorKind},
    pipeline::decode,
    transport::ReplyBody,
};
/// A reply of success, its body unread. It is a stream of bytes; dropping it closes the connection.
pub struct RawReply {
    pub(crate) head: Head,
    pub(crate) body: ReplyBody,
    /// Whether the client decodes strictly.
    pub(crate) strict: bool,
    /// The span of the call, open until the reply is read or dropped.
    pub(crate) span: tracing::Span,
}

impl RawReply {
    pub(crate) fn new(head: Head, body: ReplyBody) -> Self {
        Self {
            head,
            body,
            strict: false,
            span: tracing::Span::none(),
        }
    }

    /// The next bytes, or `None` at the end.
    ///
    /// # Errors
    /// When the connection breaks, or no byte comes within `idle_timeout`.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|cx| Pin::new(&mut self.body).poll_next(cx))
            .await
            .transpose()
            .map_err(|error| error.inside(&self.head).into())
    }

    /// All bytes that are still to come.
    ///
    /// # Errors
    /// As [`chunk`](Self::chunk).
    pub async fn bytes(mut self) -> Result<Bytes, Error> {
        self.collect().await
    }

    pub(crate) async fn collect(&mut self) -> Result<Bytes, Error> {
        let Some(first) = self.chunk().await? else {
            return Ok(Bytes::new());
        };
        let Some(second) = self.chunk().await? else {
            return Ok(first);
        };
        let mut all = BytesMut::from(&*first);
        all.extend_from_slice(&second);
        while let Some(chunk) = self.chunk().await? {
            all.extend_from_slice(&chunk);
        }
        Ok(all.freeze())
    }

    /// The body as text. Bytes that are no UTF-8 become U+FFFD.
    ///
    /// # Errors
    /// As [`chunk`](Self::chunk).
    pub async fn text(self) -> Result<String, Error> {
        let bytes = self.bytes().await?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }

    /// The body as one of the API's types.
    ///
    /// # Errors
    /// As [`chunk`](Self::chunk), and when it is no JSON of that kind.
    pub async fn json<T: Node + Default>(mut self) -> Result<T, Error> {
        self.body = ReplyBody::Bytes(self.collect().await?);
        let mut value = T::default();
        let strict = self.strict;
        decode::json(self, strict, &mut value)?;
        Ok(value)
    }

    /// Writes the body as it comes, and returns how many bytes there were.
    ///
    /// # Errors
    /// As [`chunk`](Self::chunk), and when the writer fails.
    pub async fn write_to(mut self, mut writer: impl Write + Send) -> Result<u64, Error> {
        let mut length = 0;
        while let Some(chunk) = self.chunk().await? {
            let written = writer.write_all(&chunk);
            written.map_err(|error| self.unwritten(error))?;
            length += chunk.len() as u64;
        }
        let written = writer.flush();
        written.map_err(|error| self.unwritten(error))?;
        Ok(length)
    }

    /// Writes the body into a file as it comes, and returns how many bytes there were. A file that
    /// is there is replaced when all has come, and else stays as it was.
    ///
    /// # Errors
    /// As [`chunk`](Self::chunk), and when the file cannot be made or written.
    pub async fn save(self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let (file, draft) = Draft::open(path.as_ref()).map_err(|error| self.unwritten(error))?;
        let head = self.head.clone();
        let length = self.write_to(file).await?;
        draft.keep().map_err(|error| unwritten(&head, error))?;
        Ok(length)
    }

    fn unwritten(&self, error: std::io::Error) -> Error {
        unwritten(&self.head, error)
    }
}

fn unwritten(head: &Head, error: std::io::Error) -> Error {
    let error = TransportError::new(TransportErrorKind::Write, error);
    error.inside(head).into()
}

impl Stream for RawReply {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = Pin::new(&mut self.body).poll_next(cx);
        next.map(|next| next.map(|chunk| chunk.map_err(|error| error.inside(&self.head).into())))
    }
}

impl fmt::Debug for RawReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawReply")
            .field("status", &self.head.status)
            .field("request_id", &self.request_id())
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}
