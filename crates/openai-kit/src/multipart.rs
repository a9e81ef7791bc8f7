//! Forms with files: how fields are named, and a body that reads files while it is sent.

mod field;
mod stream;

use std::{fmt::Write as _, sync::Arc};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, header::CONTENT_TYPE};
use openai_kit_types::{
    Once, RawJson, Source,
    json::{self, Node, Place, View},
    operation::Operation,
};

use self::field::Part;
use crate::{
    clock::Rng,
    error::{ConfigError, Error},
    pipeline::body::EncodedBody,
    transport::RequestBody,
};

/// Up to this size a form of bytes in memory is sent as one block.
const SMALL: u64 = 1 << 20;

/// Operations that send JSON unless they bring a file, as the official SDKs do.
const MAYBE_FORMS: [&str; 3] = [
    "containers.files.create",
    "skills.create",
    "skills.versions.create",
];

/// The boundary in a content type of the caller's own.
pub(crate) fn boundary(media: &str) -> Option<String> {
    let (_, rest) = media.split_once("boundary=")?;
    let boundary = rest.split(';').next()?.trim().trim_matches('"');
    (!boundary.is_empty()).then(|| boundary.to_owned())
}

/// Whether a call of an operation that takes a form sends JSON.
pub(crate) fn is_json(operation: &Operation, params: &dyn Node) -> bool {
    MAYBE_FORMS.contains(&operation.name) && {
        let mut parts = Vec::new();
        field::collect("", params, &mut parts);
        !parts.iter().any(Part::is_file)
    }
}

/// The field `model` of a form of ours, whose first line is its boundary.
pub(crate) fn model(segments: &[&Bytes]) -> Option<String> {
    let first = segments.first()?;
    let boundary = &first[..memchr::memmem::find(first, b"\r\n")?];
    let field = b"\r\nContent-Disposition: form-data; name=\"model\"\r\n\r\n";
    let needle = [boundary, field].concat();
    segments.iter().find_map(|segment| {
        let start = memchr::memmem::find(segment, &needle)? + needle.len();
        let rest = segment.get(start..)?;
        let value = rest.get(..memchr::memmem::find(rest, b"\r\n--")?)?;
        String::from_utf8(value.to_vec()).ok()
    })
}

/// A form: text and files between boundaries.
pub(crate) struct Form {
    media: String,
    segments: Vec<Segment>,
}

/// A stretch of the body.
#[derive(Clone)]
enum Segment {
    Bytes(Bytes),
    /// A file: where it starts, and how long it was when the call was encoded.
    #[cfg(not(target_arch = "wasm32"))]
    Path(std::path::PathBuf, u64, u64),
    Reader(Once),
}

impl Form {
    /// The form of an operation's parameters, with fields of the call's own behind them.
    pub(crate) fn of_params(
        operation: &Operation,
        params: &dyn Node,
        extra: &[(String, RawJson)],
        boundary: Option<String>,
        rng: &dyn Rng,
    ) -> Result<Self, Error> {
        let mut parts = Vec::new();
        match params.view() {
            View::Object(shape, object) => {
                let own = |name: &str| extra.iter().any(|(known, _)| known == name);
                for (index, key) in shape.keys.iter().enumerate() {
                    let sent = key.place == Place::Body
                        && json::is_written(shape, object, key.name)
                        && !own(key.name);
                    if sent && field::is_json_part(operation, key.name) {
                        parts.push(Part::json(key.name, object.field(index)));
                    } else if sent && let Some(text) = key.constant {
                        parts.push(Part::text(key.name, text));
                    } else if sent {
                        field::collect(key.name, object.field(index), &mut parts);
                    }
                }
                for (name, value) in json::leftovers(object).iter() {
                    field::collect(name, value, &mut parts);
                }
            }
            _ => field::collect("", params, &mut parts),
        }
        for (name, value) in extra {
            field::collect(name, value, &mut parts);
        }
        if let [
            Part {
                content: field::Content::Text(text, Some(media)),
                ..
            },
        ] = &*parts
        {
            // A document that stands alone is sent as it is.
            return Ok(Self {
                media: (*media).to_owned(),
                segments: vec![Segment::Bytes(text.clone().into())],
            });
        }
        let boundary = boundary
            .unwrap_or_else(|| format!("openai-kit-{:016x}{:016x}", rng.bits(), rng.bits()));
        Self::new(boundary, operation, parts)
    }

    fn new(boundary: String, operation: &Operation, parts: Vec<Part>) -> Result<Self, Error> {
        let mut segments = Vec::new();
        let mut text = String::new();
        for part in parts {
            // Writing to a string cannot fail.
            let _ = write!(
                text,
                "--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"",
                field::escaped(&part.name)
            );
            match part.content {
                field::Content::Text(value, media) => {
                    if let Some(media) = media {
                        let _ = write!(text, "\r\nContent-Type: {media}");
                    }
                    let _ = write!(text, "\r\n\r\n{value}\r\n");
                }
                field::Content::File(upload) => {
                    let (filename, media) = field::file_headers(operation, &part.name, &upload)?;
                    let _ = write!(
                        text,
                        "; filename=\"{filename}\"\r\nContent-Type: {media}\r\n\r\n"
                    );
                    segments.push(Segment::Bytes(std::mem::take(&mut text).into()));
                    segments.push(Segment::of(&part.name, upload.source())?);
                    text.push_str("\r\n");
                }
            }
        }
        let _ = write!(text, "--{boundary}--\r\n");
        segments.push(Segment::Bytes(text.into()));
        let media = format!("multipart/form-data; boundary={boundary}");
        Ok(Self { media, segments })
    }

    /// The body, with its content type put into the headers.
    pub(crate) fn encode(self, headers: &mut HeaderMap) -> Result<EncodedBody, Error> {
        let media = HeaderValue::try_from(&self.media)
            .map_err(|error| ConfigError::new("the boundary is no text").because(error))?;
        headers.insert(CONTENT_TYPE, media);
        let small = self.length().is_some_and(|length| length <= SMALL);
        let bytes: Option<Vec<&Bytes>> = self
            .segments
            .iter()
            .map(|segment| match segment {
                Segment::Bytes(bytes) => Some(bytes),
                _ => None,
            })
            .collect();
        Ok(match bytes.filter(|_| small) {
            Some(bytes) => {
                let parts: Vec<&[u8]> = bytes.into_iter().map(|bytes| &**bytes).collect();
                EncodedBody::Bytes(parts.concat().into())
            }
            None => EncodedBody::Form(Arc::new(self)),
        })
    }

    /// The field `model`.
    pub(crate) fn model(&self) -> Option<String> {
        let segments = self.segments.iter().filter_map(|segment| match segment {
            Segment::Bytes(bytes) => Some(bytes),
            _ => None,
        });
        model(&segments.collect::<Vec<_>>())
    }

    pub(crate) fn is_replayable(&self) -> bool {
        let once = |segment: &Segment| matches!(segment, Segment::Reader(_));
        !self.segments.iter().any(once)
    }

    /// How long it is in all, where that is known.
    fn length(&self) -> Option<u64> {
        self.segments
            .iter()
            .map(|segment| match segment {
                Segment::Bytes(bytes) => Some(bytes.len() as u64),
                #[cfg(not(target_arch = "wasm32"))]
                Segment::Path(_, _, length) => Some(*length),
                Segment::Reader(_) => None,
            })
            .sum()
    }

    /// The body of one attempt.
    pub(crate) fn open(&self) -> Result<RequestBody, Error> {
        Ok(RequestBody::Stream {
            stream: Box::pin(stream::FormStream::new(self.segments.clone())),
            length: self.length(),
        })
    }
}

impl Segment {
    /// What a file contributes. A path that cannot be read is an error now, before anything is sent.
    fn of(parameter: &str, source: &Source) -> Result<Self, Error> {
        match source {
            Source::Bytes(bytes) => Ok(Self::Bytes(Bytes::from_owner(Arc::clone(bytes)))),
            Source::Reader(reader) => Ok(Self::Reader(reader.clone())),
            Source::Path(path) => Self::path(parameter, path, None),
            Source::PathPart(path, start, length) => {
                Self::path(parameter, path, Some((*start, *length)))
            }
            Source::BytesPart(bytes, range) => {
                let whole = Bytes::from_owner(Arc::clone(bytes));
                // A stretch is one of its bytes from the start.
                let range = range.start.min(whole.len())..range.end.min(whole.len());
                Ok(Self::Bytes(whole.slice(range)))
            }
            _ => Err(ConfigError::new("this kind of upload is not known here")
                .on(parameter)
                .into()),
        }
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn path(
        parameter: &str,
        path: &std::path::Path,
        part: Option<(u64, u64)>,
    ) -> Result<Self, Error> {
        let unreadable = |error: std::io::Error| {
            ConfigError::new(format!("cannot read the file {}", path.display()))
                .on(parameter)
                .because(error)
        };
        let file = std::fs::File::open(path).map_err(unreadable)?;
        let facts = file.metadata().map_err(unreadable)?;
        if facts.is_dir() {
            return Err(
                ConfigError::new(format!("{} is a folder: name a file", path.display()))
                    .on(parameter)
                    .into(),
            );
        }
        if let Some((start, length)) = part {
            if start
                .checked_add(length)
                .is_none_or(|end| end > facts.len())
            {
                return Err(ConfigError::new(format!(
                    "{} is shorter than the part of it that is to be sent",
                    path.display()
                ))
                .on(parameter)
                .into());
            }
            return Ok(Self::Path(path.to_owned(), start, length));
        }
        Ok(if facts.is_file() {
            Self::Path(path.to_owned(), 0, facts.len())
        } else {
            // A pipe has no length, and can be read only once.
            let upload = openai_kit_types::Upload::reader(file);
            return Self::of(parameter, upload.source());
        })
    }

    #[cfg(target_arch = "wasm32")]
    fn path(parameter: &str, path: &std::path::Path, _: Option<(u64, u64)>) -> Result<Self, Error> {
        Err(ConfigError::new(format!(
            "there are no files to read {} from here: give the bytes",
            path.display()
        ))
        .on(parameter)
        .into())
    }
}
