//! The body of an answer: pieces that a script may delay, hold back or cut.

use std::{
    collections::VecDeque,
    fmt,
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use http_body::{Frame, SizeHint};

/// The connection is cut here, as a script asked for. A server closes it; an adapter for a client
/// reports a connection error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Cut;

impl fmt::Display for Cut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the emulator's script cut the connection")
    }
}

impl std::error::Error for Cut {}

/// One piece of a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    /// These bytes, in one frame.
    Bytes(Bytes),
    /// Nothing for this long.
    Wait(Duration),
    /// Nothing more, but no end either.
    Stall,
    /// The end of the connection.
    Cut,
}

/// The body of an answer, as a stream of bytes.
///
/// It is a [`futures_core::Stream`] for adapters and an [`http_body::Body`] for servers. Delays
/// use tokio's clock.
#[derive(Debug, Default)]
pub struct Body {
    pieces: VecDeque<Piece>,
    sleep: Option<Pin<Box<tokio::time::Sleep>>>,
    flushed: bool,
}

impl Body {
    /// A body that is there at once.
    #[must_use]
    pub fn full(bytes: impl Into<Bytes>) -> Self {
        let bytes = bytes.into();
        if bytes.is_empty() {
            return Self::default();
        }
        Self::of([Piece::Bytes(bytes)])
    }

    pub(crate) fn of(pieces: impl IntoIterator<Item = Piece>) -> Self {
        Self {
            pieces: pieces.into_iter().collect(),
            ..Self::default()
        }
    }

    pub(crate) fn into_pieces(self) -> VecDeque<Piece> {
        self.pieces
    }

    /// Reads to the end.
    ///
    /// # Errors
    /// When the script cuts the connection. It never comes back from a stall.
    pub async fn collect(mut self) -> Result<Bytes, Cut> {
        let mut whole = Vec::new();
        loop {
            match std::future::poll_fn(|cx| self.poll_piece(cx)).await {
                Some(Ok(bytes)) if whole.is_empty() && self.pieces.is_empty() => return Ok(bytes),
                Some(Ok(bytes)) => whole.extend_from_slice(&bytes),
                Some(Err(cut)) => return Err(cut),
                None => return Ok(whole.into()),
            }
        }
    }

    fn poll_piece(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Cut>>> {
        loop {
            match self.pieces.front() {
                None => return Poll::Ready(None),
                Some(Piece::Stall) => return Poll::Pending,
                Some(Piece::Cut) if self.flushed => return Poll::Ready(Some(Err(Cut))),
                Some(Piece::Cut) => {
                    // A server writes what it has while nothing is ready; without this pause, the
                    // bytes before the cut would be lost with the connection.
                    self.flushed = true;
                    cx.waker().wake_by_ref();
                    return Poll::Pending;
                }
                Some(Piece::Wait(time)) => {
                    let time = *time;
                    let sleep = self
                        .sleep
                        .get_or_insert_with(|| Box::pin(tokio::time::sleep(time)));
                    if Future::poll(sleep.as_mut(), cx).is_pending() {
                        return Poll::Pending;
                    }
                    self.sleep = None;
                    self.pieces.pop_front();
                }
                Some(Piece::Bytes(_)) => {
                    if let Some(Piece::Bytes(bytes)) = self.pieces.pop_front() {
                        return Poll::Ready(Some(Ok(bytes)));
                    }
                }
            }
        }
    }
}

impl futures_core::Stream for Body {
    type Item = Result<Bytes, Cut>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_piece(cx)
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = Cut;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Cut>>> {
        self.poll_piece(cx)
            .map(|piece| piece.map(|piece| piece.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        self.pieces.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        let mut size = 0;
        for piece in &self.pieces {
            match piece {
                Piece::Bytes(bytes) => size += bytes.len() as u64,
                Piece::Wait(_) => {}
                Piece::Stall | Piece::Cut => return SizeHint::new(),
            }
        }
        SizeHint::with_exact(size)
    }
}
