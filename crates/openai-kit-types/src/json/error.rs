//! The error of decoding: text that is not JSON, or not of the type's kind.

use std::{error::Error, fmt};

use super::{
    issues::segment,
    reader::{Fault, Reader},
};

/// Text that is not JSON, is nested too deeply, or is of another kind than the type.
///
/// Values that a type did not foresee are no error: see [`issues`](super::issues()).
#[derive(Clone, Debug, PartialEq)]
pub struct JsonError {
    what: &'static str,
    path: String,
    offset: usize,
}

impl JsonError {
    pub(super) fn new(text: &str, fault: Fault) -> Self {
        Self {
            what: fault.what,
            path: path_at(text, fault.at),
            offset: fault.at,
        }
    }

    /// The whole value is of another kind than the type.
    pub(super) fn wrong_kind() -> Self {
        Self {
            what: "the value is of the wrong kind for this type",
            path: String::new(),
            offset: 0,
        }
    }

    pub(super) fn not_utf8(bytes: &[u8], at: usize) -> Self {
        let before = bytes
            .get(..at)
            .and_then(|bytes| std::str::from_utf8(bytes).ok());
        Self {
            what: "the text is not UTF-8",
            path: path_at(before.unwrap_or_default(), at),
            offset: at,
        }
    }

    /// The value in which reading stopped, such as `output[0].content`; empty at the top.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The byte at which reading stopped, from 0.
    #[must_use]
    pub fn offset(&self) -> usize {
        self.offset
    }
}

impl fmt::Display for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        write!(f, "{} (byte {})", self.what, self.offset)
    }
}

impl Error for JsonError {}

/// The path of the value at a byte, found by reading up to there once more.
fn path_at(text: &str, at: usize) -> String {
    let mut path = String::new();
    descend(&mut Reader::new(text), at, &mut path);
    path.strip_prefix('.').unwrap_or(&path).to_owned()
}

/// Follows the value that holds the byte. Stops at the first thing that cannot be read.
fn descend(reader: &mut Reader<'_>, at: usize, path: &mut String) {
    loop {
        let close = match reader.peek() {
            Ok(b'{') => b'}',
            Ok(b'[') => b']',
            _ => return,
        };
        if !reader.enter(close).unwrap_or(false) {
            return;
        }
        let mut index = 0;
        loop {
            let step = if close == b'}' {
                match reader.key() {
                    Ok(key) => segment(&key),
                    Err(_) => return,
                }
            } else {
                format!("[{index}]")
            };
            let mut after = *reader;
            let whole = after.skip().is_ok();
            if !whole || after.position() > at {
                path.push_str(&step);
                break;
            }
            *reader = after;
            index += 1;
            if !reader.more(close).unwrap_or(false) {
                return;
            }
        }
    }
}
