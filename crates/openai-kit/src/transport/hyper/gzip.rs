//! Decodes a gzip reply while it comes, a bounded piece at a time.

use std::{
    fmt,
    io::{self, Write},
    pin::Pin,
    task::{Context, Poll, ready},
};

use bytes::{Buf, Bytes};
use flate2::write::MultiGzDecoder;
use futures_core::Stream;

use super::reply::Chunks;
use crate::error::{TransportError, TransportErrorKind};

pub(super) struct Gunzip {
    chunks: Chunks,
    input: Bytes,
    state: State,
}

enum State {
    /// No byte yet: an empty body is a whole one, whatever its headers say.
    Fresh,
    Open(Box<MultiGzDecoder<Vec<u8>>>),
    Done,
}

impl Gunzip {
    pub(super) fn new(chunks: Chunks) -> Self {
        Self {
            chunks,
            input: Bytes::new(),
            state: State::Fresh,
        }
    }

    fn fail(&mut self, error: TransportError) -> Poll<Option<Result<Bytes, TransportError>>> {
        self.state = State::Done;
        Poll::Ready(Some(Err(error)))
    }
}

impl Stream for Gunzip {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            let decoder = match &mut this.state {
                State::Done => return Poll::Ready(None),
                State::Fresh => None,
                State::Open(decoder) => Some(decoder),
            };
            if let Some(decoder) = decoder.filter(|_| !this.input.is_empty()) {
                match decode(decoder, &mut this.input) {
                    Ok(output) if output.is_empty() => continue,
                    Ok(output) => return Poll::Ready(Some(Ok(output.into()))),
                    Err(error) => return this.fail(broken(error)),
                }
            }
            match ready!(Pin::new(&mut this.chunks).poll_next(cx)) {
                Some(Ok(chunk)) => {
                    if matches!(this.state, State::Fresh) && !chunk.is_empty() {
                        this.state = State::Open(Box::new(MultiGzDecoder::new(Vec::new())));
                    }
                    this.input = chunk;
                }
                Some(Err(error)) => return this.fail(error),
                None => match finish(std::mem::replace(&mut this.state, State::Done)) {
                    Ok(output) if output.is_empty() => return Poll::Ready(None),
                    Ok(output) => return Poll::Ready(Some(Ok(output.into()))),
                    Err(error) => return this.fail(broken(error)),
                },
            }
        }
    }
}

/// Decodes the next piece: one `write` makes 32 KB at most, so that a small reply cannot take a
/// lot of memory. After the last piece of the input everything that it holds is given out, since
/// an event of a stream must not wait for the next one.
fn decode(decoder: &mut MultiGzDecoder<Vec<u8>>, input: &mut Bytes) -> io::Result<Vec<u8>> {
    match decoder.write(input)? {
        0 => return Err(io::ErrorKind::WriteZero.into()),
        taken => input.advance(taken),
    }
    if input.is_empty() {
        decoder.flush()?;
    }
    Ok(std::mem::take(decoder.get_mut()))
}

fn finish(state: State) -> io::Result<Vec<u8>> {
    match state {
        State::Fresh | State::Done => Ok(Vec::new()),
        State::Open(decoder) => decoder.finish(),
    }
}

fn broken(error: io::Error) -> TransportError {
    TransportError::new(TransportErrorKind::Interrupted, Broken(error))
}

#[derive(Debug)]
struct Broken(io::Error);

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the gzip body of the reply is broken or cut")
    }
}

impl std::error::Error for Broken {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}
