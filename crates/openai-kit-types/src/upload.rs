//! A file in the parameters of an operation.

use std::{
    fmt,
    io::Read,
    ops::Range,
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
};

use base64::{Engine, engine::general_purpose::STANDARD};

use crate::{
    RawJson,
    json::{Custom, Fill, Node, Slot, View},
};

/// A file to send: a path that is read when the request is sent, bytes, or a reader.
///
/// As JSON it is `{"filename": …, "content_type": …, "data": …}` with the bytes in base64. A path
/// is written as `{"path": …}` but never read back: JSON from elsewhere must not name local files.
/// A reader is written as `{"reader": true}`, as what it will give is not known.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Upload {
    source: Source,
    filename: Option<String>,
    content_type: Option<String>,
}

/// Where the bytes of an upload come from.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Source {
    /// A file on disk.
    Path(PathBuf),
    /// Bytes in memory.
    Bytes(Arc<[u8]>),
    /// A reader, which can be read once.
    Reader(Once),
    /// A stretch of a file on disk: where it starts, and how many bytes it has.
    PathPart(PathBuf, u64, u64),
    /// A stretch of bytes in memory.
    BytesPart(Arc<[u8]>, Range<usize>),
}

/// A reader that can be taken once, by whichever clone asks first.
#[derive(Clone)]
pub struct Once(Arc<Mutex<Option<Box<dyn Read + Send>>>>);

impl Once {
    /// The reader, the first time.
    #[must_use]
    pub fn take(&self) -> Option<Box<dyn Read + Send>> {
        let mut reader = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        reader.take()
    }
}

impl PartialEq for Once {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for Once {}

impl Default for Source {
    fn default() -> Self {
        Self::Bytes(Arc::default())
    }
}

impl Upload {
    /// A file on disk. Its name is sent unless [`filename`](Self::filename) says another.
    #[must_use]
    pub fn path(path: impl Into<PathBuf>) -> Self {
        Self {
            source: Source::Path(path.into()),
            ..Self::default()
        }
    }

    /// Bytes in memory.
    #[must_use]
    pub fn bytes(bytes: impl Into<Arc<[u8]>>) -> Self {
        Self {
            source: Source::Bytes(bytes.into()),
            ..Self::default()
        }
    }

    /// A reader, which is read while it is sent. As it can be read only once, such a request is
    /// never repeated.
    #[must_use]
    pub fn reader(reader: impl Read + Send + 'static) -> Self {
        Self {
            source: Source::Reader(Once(Arc::new(Mutex::new(Some(Box::new(reader)))))),
            ..Self::default()
        }
    }

    /// A stretch of a file on disk or of bytes in memory, under the same name. None of a reader, and
    /// where bytes in memory have no such stretch.
    #[must_use]
    pub fn part(&self, start: u64, length: u64) -> Option<Self> {
        let source = match &self.source {
            Source::Path(path) => Source::PathPart(path.clone(), start, length),
            Source::Bytes(bytes) => {
                let start = usize::try_from(start).ok()?;
                let end = start.checked_add(usize::try_from(length).ok()?)?;
                bytes.get(start..end)?;
                Source::BytesPart(Arc::clone(bytes), start..end)
            }
            Source::Reader(_) | Source::PathPart(..) | Source::BytesPart(..) => return None,
        };
        Some(Self {
            source,
            ..self.clone()
        })
    }

    /// Sets the name that is sent.
    #[must_use]
    pub fn filename(mut self, filename: impl Into<String>) -> Self {
        self.filename = Some(filename.into());
        self
    }

    /// Sets the media type that is sent, such as `text/plain`.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Where the bytes come from.
    #[must_use]
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// The name that is sent: the one that was set, else the path's last part.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        let own = self.filename.as_deref();
        own.or_else(|| match &self.source {
            Source::Path(path) | Source::PathPart(path, ..) => path.file_name()?.to_str(),
            Source::Bytes(_) | Source::BytesPart(..) | Source::Reader(_) => None,
        })
    }

    /// The media type that was set.
    #[must_use]
    pub fn media_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Upload");
        match &self.source {
            Source::Path(path) => shown.field("path", path),
            Source::Bytes(bytes) => shown.field("bytes", &bytes.len()),
            Source::Reader(_) => shown.field("reader", &true),
            Source::PathPart(path, start, length) => shown
                .field("path", path)
                .field("start", start)
                .field("length", length),
            Source::BytesPart(_, range) => shown.field("bytes", &range.len()),
        };
        shown
            .field("filename", &self.filename)
            .field("content_type", &self.content_type)
            .finish()
    }
}

impl From<PathBuf> for Upload {
    fn from(path: PathBuf) -> Self {
        Self::path(path)
    }
}

impl From<&std::path::Path> for Upload {
    fn from(path: &std::path::Path) -> Self {
        Self::path(path)
    }
}

impl From<Vec<u8>> for Upload {
    fn from(bytes: Vec<u8>) -> Self {
        Self::bytes(bytes)
    }
}

impl From<&[u8]> for Upload {
    fn from(bytes: &[u8]) -> Self {
        Self::bytes(bytes)
    }
}

impl Node for Upload {
    fn view(&self) -> View<'_> {
        View::Custom(self)
    }

    fn slot(&mut self, fill: Fill) -> Slot<'_> {
        *self = Self::default();
        match fill {
            Fill::Value => Slot::Custom(self),
            Fill::Null => Slot::Refused,
            Fill::Nothing => Slot::Done,
        }
    }
}

impl Custom for Upload {
    fn json(&self) -> RawJson {
        let mut json = serde_json::Map::new();
        match &self.source {
            Source::Path(path) => json.insert("path".into(), path.to_string_lossy().into()),
            Source::Bytes(bytes) => json.insert("data".into(), STANDARD.encode(bytes).into()),
            Source::Reader(_) => json.insert("reader".into(), true.into()),
            Source::PathPart(path, start, length) => {
                json.insert("start".into(), (*start).into());
                json.insert("length".into(), (*length).into());
                json.insert("path".into(), path.to_string_lossy().into())
            }
            Source::BytesPart(bytes, range) => {
                let bytes = bytes.get(range.clone()).unwrap_or_default();
                json.insert("data".into(), STANDARD.encode(bytes).into())
            }
        };
        if let Some(filename) = &self.filename {
            json.insert("filename".into(), filename.as_str().into());
        }
        if let Some(content_type) = &self.content_type {
            json.insert("content_type".into(), content_type.as_str().into());
        }
        serde_json::Value::Object(json).into()
    }

    fn set_json(&mut self, json: &RawJson) -> bool {
        let Ok(serde_json::Value::Object(fields)) = json.to_value() else {
            return false;
        };
        let text = |name: &str| {
            fields
                .get(name)
                .map(|value| value.as_str().map(str::to_owned))
        };
        if fields
            .keys()
            .any(|key| !matches!(key.as_str(), "data" | "filename" | "content_type"))
        {
            return false;
        }
        let Some(data) = fields
            .get("data")
            .and_then(|data| STANDARD.decode(data.as_str()?).ok())
        else {
            return false;
        };
        let (filename, content_type) = match (text("filename"), text("content_type")) {
            (Some(None), _) | (_, Some(None)) => return false,
            (filename, content_type) => (filename.flatten(), content_type.flatten()),
        };
        *self = Self {
            source: Source::Bytes(data.into()),
            filename,
            content_type,
        };
        // What does not come back as it was is kept as it came.
        self.json().to_value().ok() == Some(serde_json::Value::Object(fields))
    }

    fn is_default(&self) -> bool {
        *self == Self::default()
    }

    fn upload(&self) -> Option<&Upload> {
        Some(self)
    }
}
