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

use super::Head;
use crate::{
    error::{ConfigError, Error, TransportError},
    pipeline::decode,
    transport::ReplyBody,
};
/// A reply of success, its body unread. It is a stream of bytes; dropping it closes the connection.
pub struct RawReply {
    pub(crate) head: Head,
    pub(crate) body: ReplyBody,
    /// The span of the call, open until the reply is read or dropped.
    pub(crate) span: tracing::Span,
}

impl RawReply {
    pub(crate) fn new(head: Head, body: ReplyBody) -> Self {
        Self {
            head,
            body,
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
            .map_err(|error| self.head.stopped(error))
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
        decode::json(self, false, &mut value)?;
        Ok(value)
    }

    /// Writes the body as it comes, and returns how many bytes there were.
    ///
    /// # Errors
    /// As [`chunk`](Self::chunk), and when the writer fails.
    pub async fn write_to(mut self, mut writer: impl Write + Send) -> Result<u64, Error> {
        let mut length = 0;
        while let Some(chunk) = self.chunk().await? {
            writer.write_all(&chunk).map_err(unwritten)?;
            length += chunk.len() as u64;
        }
        writer.flush().map_err(unwritten)?;
        Ok(length)
    }

    /// Writes the body into a file as it comes, in place of what was there, and returns how many
    /// bytes there were.
    ///
    /// # Errors
    /// As [`chunk`](Self::chunk), and when the file cannot be made or written.
    pub async fn save(self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let path = path.as_ref();
        let file = std::fs::File::create(path).map_err(|error| {
            ConfigError::new(format!("cannot make the file {}", path.display()))
                .on("path")
                .because(error)
        })?;
        self.write_to(file).await
    }
}

fn unwritten(error: std::io::Error) -> Error {
    ConfigError::new("the body cannot be written to where it should go")
        .because(error)
        .into()
}

impl Head {
    /// An error inside of the body.
    fn stopped(&self, mut error: TransportError) -> Error {
        error.set_attempts(self.attempts);
        error.into()
    }
}

impl Stream for RawReply {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = Pin::new(&mut self.body).poll_next(cx);
        next.map(|next| next.map(|chunk| chunk.map_err(|error| self.head.stopped(error))))
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
