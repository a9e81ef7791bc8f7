//! Where the parts of a large file come from.

use std::io::{self, Read};

use openai_kit_types::{Source, Upload};

use crate::error::{ConfigError, Error, TransportError, TransportErrorKind};

/// A file whose parts are asked for from the first to the last.
pub(super) enum Parts {
    /// Any stretch of it can be read at any time.
    Whole(Upload),
    /// It is read once, each part into memory.
    Reader(Option<Box<dyn Read + Send>>),
}

impl Parts {
    /// The parts of a file, and its length.
    pub(super) fn of(file: &Upload, said: Option<u64>) -> Result<(Self, u64), Error> {
        let wrong = |text: String, parameter: &str| {
            Error::from(ConfigError::new(text).on(parameter.to_owned()))
        };
        let length = match file.source() {
            Source::Bytes(bytes) => bytes.len() as u64,
            Source::Path(path) => {
                let facts = std::fs::metadata(path).map_err(|error| {
                    ConfigError::new(format!("cannot read the file {}", path.display()))
                        .on("file")
                        .because(error)
                })?;
                if !facts.is_file() {
                    let text = format!(
                        "{} is no file: give a reader, and say how many `bytes` it has",
                        path.display()
                    );
                    return Err(wrong(text, "file"));
                }
                facts.len()
            }
            Source::Reader(reader) => {
                let Some(length) = said else {
                    let text = "the length of a reader is not known: say how many `bytes` it has";
                    return Err(wrong(text.to_owned(), "bytes"));
                };
                let Some(reader) = reader.take() else {
                    let text = "the reader was read before: give a new one";
                    return Err(wrong(text.to_owned(), "file"));
                };
                return Ok((Self::Reader(Some(reader)), length));
            }
            _ => {
                let text = "a part of a file cannot be sent in parts: give the whole file";
                return Err(wrong(text.to_owned(), "file"));
            }
        };
        if let Some(said) = said.filter(|said| *said != length) {
            let text = format!("the file has {length} bytes, and `bytes` says {said}");
            return Err(wrong(text, "bytes"));
        }
        Ok((Self::Whole(file.clone()), length))
    }

    /// The next part. None where it is there already, which a reader must read all the same.
    pub(super) async fn part(
        &mut self,
        start: u64,
        length: u64,
        there: bool,
    ) -> Result<Option<Upload>, Error> {
        match self {
            Self::Whole(_) if there => Ok(None),
            Self::Whole(file) => {
                let gone = || {
                    ConfigError::new("the file became shorter")
                        .on("file")
                        .into()
                };
                file.part(start, length).ok_or_else(gone).map(Some)
            }
            Self::Reader(reader) => {
                let Some(source) = reader.take() else {
                    return Err(ConfigError::new("the reader failed before")
                        .on("file")
                        .into());
                };
                let (source, read) = off_the_task(move || read(source, length)).await;
                *reader = source;
                let bytes =
                    read.map_err(|error| TransportError::new(TransportErrorKind::Upload, error))?;
                Ok((!there).then(|| Upload::bytes(bytes).filename("part")))
            }
        }
    }
}

type Reader = Box<dyn Read + Send>;

fn read(mut source: Reader, length: u64) -> (Option<Reader>, io::Result<Vec<u8>>) {
    let mut bytes = Vec::new();
    match source.by_ref().take(length).read_to_end(&mut bytes) {
        Ok(_) if bytes.len() as u64 == length => (Some(source), Ok(bytes)),
        Ok(_) => {
            let text = "the reader ended before the `bytes` that were said";
            (
                None,
                Err(io::Error::new(io::ErrorKind::UnexpectedEof, text)),
            )
        }
        Err(error) => (None, Err(error)),
    }
}

/// Reads on a thread that may wait, where there are such.
#[cfg(not(target_arch = "wasm32"))]
async fn off_the_task<T: Send + 'static>(
    work: impl FnOnce() -> (Option<T>, io::Result<Vec<u8>>) + Send + 'static,
) -> (Option<T>, io::Result<Vec<u8>>) {
    let Ok(runtime) = tokio::runtime::Handle::try_current() else {
        return work();
    };
    match runtime.spawn_blocking(work).await {
        Ok(done) => done,
        Err(error) => (None, Err(io::Error::other(error))),
    }
}

#[cfg(target_arch = "wasm32")]
async fn off_the_task<T>(
    work: impl FnOnce() -> (Option<T>, io::Result<Vec<u8>>),
) -> (Option<T>, io::Result<Vec<u8>>) {
    work()
}
