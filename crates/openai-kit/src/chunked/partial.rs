//! How far an upload has come, and what is needed to go on.

use std::{collections::BTreeMap, error::Error as StdError, fmt};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use serde_json::Value;

use crate::error::Error;

/// How far an upload has come.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UploadProgress {
    /// The id of the upload.
    pub upload_id: String,
    /// How many bytes were sent, in whole parts; with those of an upload that this one resumes.
    pub sent: u64,
    /// How many bytes there are.
    pub bytes: u64,
    /// How many parts were sent.
    pub parts_sent: usize,
    /// How many parts there are.
    pub parts: usize,
}

/// An upload that is not complete: what is needed to go on with it. Plain data, which can be kept on
/// disk. The API keeps an upload for an hour.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PartialUpload {
    /// The id of the upload.
    pub upload_id: String,
    /// How many bytes the file has.
    pub bytes: u64,
    /// How many bytes each part has, but for the last.
    pub part_size: u64,
    /// The ids of the parts that were sent, by their number from 0.
    pub parts: BTreeMap<usize, String>,
}

/// An object with the fields as keys.
impl Serialize for PartialUpload {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let Self {
            upload_id,
            bytes,
            part_size,
            parts,
        } = self;
        serde_json::json!({
            "upload_id": upload_id,
            "bytes": bytes,
            "part_size": part_size,
            "parts": parts,
        })
        .serialize(to)
    }
}

impl<'de> Deserialize<'de> for PartialUpload {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let json = Value::deserialize(from)?;
        let wrong = |key: &str| D::Error::custom(format!("`{key}` is missing or wrong"));
        let count = |key: &str| {
            json.get(key)
                .and_then(Value::as_u64)
                .ok_or_else(|| wrong(key))
        };
        let id = json.get("upload_id").and_then(Value::as_str);
        let parts = json.get("parts").unwrap_or(&Value::Null);
        Ok(Self {
            upload_id: id.ok_or_else(|| wrong("upload_id"))?.to_owned(),
            bytes: count("bytes")?,
            part_size: count("part_size")?,
            parts: BTreeMap::deserialize(parts).map_err(|_| wrong("parts"))?,
        })
    }
}

impl PartialUpload {
    /// How many parts there are in all.
    #[must_use]
    pub fn count(&self) -> usize {
        let parts = self.bytes.div_ceil(self.part_size.max(1));
        usize::try_from(parts).unwrap_or(usize::MAX)
    }

    /// Where a part starts, and how long it is.
    pub(super) fn part(&self, number: usize) -> (u64, u64) {
        let start = self.part_size.saturating_mul(number as u64);
        let left = self.bytes.saturating_sub(start);
        (start, left.min(self.part_size))
    }

    pub(super) fn progress(&self) -> UploadProgress {
        let lengths = self.parts.keys().map(|number| self.part(*number).1);
        UploadProgress {
            upload_id: self.upload_id.clone(),
            sent: lengths.sum(),
            bytes: self.bytes,
            parts_sent: self.parts.len(),
            parts: self.count(),
        }
    }
}

/// A large file that was not sent completely. As an [`Error`], by `?`, it is what went wrong.
#[derive(Debug)]
pub struct ChunkedUploadError {
    pub(super) error: Error,
    pub(super) partial: Option<Box<PartialUpload>>,
}

impl ChunkedUploadError {
    /// What went wrong.
    #[must_use]
    pub fn error(&self) -> &Error {
        &self.error
    }

    /// What is needed to go on: for [`ChunkedUpload::resume`](super::ChunkedUpload::resume). None when no upload was opened, or it
    /// was cancelled.
    #[must_use]
    pub fn partial(&self) -> Option<&PartialUpload> {
        self.partial.as_deref()
    }

    /// As [`partial`](Self::partial).
    #[must_use]
    pub fn into_partial(self) -> Option<PartialUpload> {
        self.partial.map(|partial| *partial)
    }
}

impl From<Error> for ChunkedUploadError {
    fn from(error: Error) -> Self {
        Self {
            error,
            partial: None,
        }
    }
}

impl From<ChunkedUploadError> for Error {
    fn from(error: ChunkedUploadError) -> Self {
        error.error
    }
}

impl fmt::Display for ChunkedUploadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.error, f)?;
        match &self.partial {
            Some(partial) => write!(
                f,
                " ({} of {} parts were sent)",
                partial.parts.len(),
                partial.count()
            ),
            None => Ok(()),
        }
    }
}

impl StdError for ChunkedUploadError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        // Its own text is above.
        self.error.source()
    }
}
