//! The body of a form while it is sent: files are read in blocks, off the async threads.

use std::{
    io::{self, Read},
    pin::Pin,
    task::{Context, Poll},
    vec::IntoIter,
};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;

use super::Segment;

/// How much of a file is read at once.
const BLOCK: usize = 256 * 1024;

type Source = Box<dyn Read + Send>;

/// The segments of a form, one after the other.
pub(super) struct FormStream {
    segments: IntoIter<Segment>,
    file: Option<File>,
}

/// A file that is being read.
struct File {
    state: State,
    /// How many bytes must still come, where that was promised.
    left: Option<u64>,
    /// Blocks that were handed out, to be used again once the connection lets go of them.
    blocks: Vec<Bytes>,
}

enum State {
    Ready(Source),
    #[cfg(not(target_arch = "wasm32"))]
    Reading(tokio::task::JoinHandle<(Source, BytesMut, io::Result<usize>)>),
    Done,
}

impl FormStream {
    pub(super) fn new(segments: Vec<Segment>) -> Self {
        Self {
            segments: segments.into_iter(),
            file: None,
        }
    }
}

/// A file from a place of it on.
#[cfg(not(target_arch = "wasm32"))]
fn open(path: &std::path::Path, start: u64) -> io::Result<std::fs::File> {
    let mut file = std::fs::File::open(path)?;
    if start > 0 {
        io::Seek::seek(&mut file, io::SeekFrom::Start(start))?;
    }
    Ok(file)
}

impl Stream for FormStream {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(file) = &mut self.file {
                match file.poll(cx) {
                    Poll::Ready(None) => self.file = None,
                    other => return other,
                }
            }
            self.file = match self.segments.next() {
                None => return Poll::Ready(None),
                Some(Segment::Bytes(bytes)) => return Poll::Ready(Some(Ok(bytes))),
                #[cfg(not(target_arch = "wasm32"))]
                Some(Segment::Path(path, start, length)) => match open(&path, start) {
                    Ok(file) => Some(File::new(Box::new(file), Some(length))),
                    Err(error) => return Poll::Ready(Some(Err(error))),
                },
                Some(Segment::Reader(once)) => match once.take() {
                    Some(reader) => Some(File::new(reader, None)),
                    None => {
                        let error = io::Error::other("the reader was read before");
                        return Poll::Ready(Some(Err(error)));
                    }
                },
            };
        }
    }
}

impl File {
    fn new(source: Source, left: Option<u64>) -> Self {
        Self {
            state: State::Ready(source),
            left,
            blocks: Vec::new(),
        }
    }

    /// A block that nobody reads any more, else a new one.
    fn block(&mut self) -> BytesMut {
        let free = self.blocks.iter().position(Bytes::is_unique);
        let mut block = free
            .and_then(|index| self.blocks.swap_remove(index).try_into_mut().ok())
            .unwrap_or_default();
        block.resize(BLOCK, 0);
        block
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        if self.left == Some(0) {
            return Poll::Ready(None);
        }
        let (source, block, read) = loop {
            match std::mem::replace(&mut self.state, State::Done) {
                State::Done => return Poll::Ready(None),
                #[cfg(not(target_arch = "wasm32"))]
                State::Ready(mut source) => {
                    let mut block = self.block();
                    // Without tokio the thread that asks reads.
                    let Ok(runtime) = tokio::runtime::Handle::try_current() else {
                        let read = source.read(&mut block);
                        break (source, block, read);
                    };
                    self.state = State::Reading(runtime.spawn_blocking(move || {
                        let read = source.read(&mut block);
                        (source, block, read)
                    }));
                }
                #[cfg(not(target_arch = "wasm32"))]
                State::Reading(mut task) => match Pin::new(&mut task).poll(cx) {
                    Poll::Pending => {
                        self.state = State::Reading(task);
                        return Poll::Pending;
                    }
                    Poll::Ready(Ok(done)) => break done,
                    Poll::Ready(Err(error)) => {
                        return Poll::Ready(Some(Err(io::Error::other(error))));
                    }
                },
                #[cfg(target_arch = "wasm32")]
                State::Ready(mut source) => {
                    let _ = &cx;
                    let mut block = self.block();
                    let read = source.read(&mut block);
                    break (source, block, read);
                }
            }
        };
        match read {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {
                self.state = State::Ready(source);
                self.poll(cx)
            }
            Err(error) => Poll::Ready(Some(Err(error))),
            Ok(0) if self.left.is_some() => Poll::Ready(Some(Err(io::Error::new(
                io::ErrorKind::UnexpectedEof,
                "the file became shorter",
            )))),
            Ok(0) => Poll::Ready(None),
            Ok(length) => Poll::Ready(Some(Ok(self.give(source, block, length)))),
        }
    }

    /// What was read, at most as much as was promised.
    fn give(&mut self, source: Source, mut block: BytesMut, length: usize) -> Bytes {
        let length = match &mut self.left {
            None => length,
            Some(left) => {
                let length = length.min(usize::try_from(*left).unwrap_or(length));
                *left -= length as u64;
                length
            }
        };
        self.state = State::Ready(source);
        block.truncate(length);
        let bytes = block.freeze();
        if self.blocks.len() < 4 {
            self.blocks.push(bytes.clone());
        }
        bytes
    }
}
