//! A reply of success whose text is no value of the type that was asked for.

use std::{error::Error as StdError, fmt};

use http::{HeaderMap, StatusCode};

use super::kept::Kept;
use crate::reply::Head;

/// The text of a model that is no value of the type, or that was cut. What it is in is kept.
pub struct ParseError(Box<Inner>);

struct Inner {
    kind: ParseErrorKind,
    /// The text in the reply, such as `choices[0].message.content`.
    text: String,
    path: String,
    json: Option<serde_json::Error>,
    head: Option<Head>,
    kept: Kept,
}

/// What is wrong with a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ParseErrorKind {
    /// It is no JSON of the type.
    Invalid,
    /// It was cut: the limit of tokens was reached.
    Length,
    /// It was cut: the content filter stopped it.
    ContentFilter,
}

#[cfg_attr(
    not(feature = "schemars"),
    allow(dead_code, reason = "made by `structured` only")
)]
impl ParseError {
    pub(crate) fn invalid(path: String, json: serde_json::Error) -> Self {
        Self::new(ParseErrorKind::Invalid, path, Some(json))
    }

    pub(crate) fn cut(kind: ParseErrorKind) -> Self {
        Self::new(kind, String::new(), None)
    }

    fn new(kind: ParseErrorKind, path: String, json: Option<serde_json::Error>) -> Self {
        // What serde_path_to_error says of the whole, and of keys that it could not read.
        let path = path.strip_suffix('?').unwrap_or(&path);
        let path = path.strip_suffix('.').unwrap_or(path).to_owned();
        Self(Box::new(Inner {
            kind,
            text: String::new(),
            path,
            json,
            head: None,
            kept: Kept::Nothing,
        }))
    }

    pub(crate) fn inside(mut self, text: String) -> Self {
        self.0.text = text;
        self
    }

    pub(crate) fn of(mut self, head: Head) -> Self {
        self.0.head = Some(head);
        self
    }

    #[cfg(feature = "schemars")]
    pub(crate) fn in_completion(mut self, kept: openai_kit_types::chat::ChatCompletion) -> Self {
        self.0.kept = Kept::Completion(Box::new(kept));
        self
    }

    #[cfg(all(feature = "responses", feature = "schemars"))]
    pub(crate) fn in_response(mut self, kept: openai_kit_types::responses::Response) -> Self {
        self.0.kept = Kept::Response(Box::new(kept));
        self
    }
}

impl ParseError {
    /// What is wrong.
    #[must_use]
    pub fn kind(&self) -> ParseErrorKind {
        self.0.kind
    }

    /// The place in the JSON of the text, such as `steps[1].output`; empty for the whole of it.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// What serde said. Its text may quote what the model wrote, so that it is no `source()`.
    #[must_use]
    pub fn json_error(&self) -> Option<&serde_json::Error> {
        self.0.json.as_ref()
    }

    /// The chat completion that the text is in.
    #[cfg(feature = "chat")]
    #[must_use]
    pub fn completion(&self) -> Option<&openai_kit_types::chat::ChatCompletion> {
        self.0.kept.completion()
    }

    /// The response that the text is in.
    #[cfg(feature = "responses")]
    #[must_use]
    pub fn response(&self) -> Option<&openai_kit_types::responses::Response> {
        self.0.kept.response()
    }

    pub(super) fn head(&self) -> Option<&Head> {
        self.0.head.as_ref()
    }

    /// The status of the reply, where the text came from a call.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.0.head.as_ref().map(|head| head.status)
    }

    /// The headers of the reply, where the text came from a call.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.head.as_ref().map(|head| &head.headers)
    }

    /// The id under which the server knows the request.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        match &self.0.head {
            Some(head) => head.request_id(),
            None => self.0.kept.request_id(),
        }
    }

    /// How many times the request was sent. 0 where the text did not come from a call.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.head.as_ref().map_or(0, |head| head.attempts)
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.kind {
            ParseErrorKind::Invalid => f.write_str("the model's text is no JSON of the type")?,
            ParseErrorKind::Length => {
                f.write_str("the model's text was cut at the limit of tokens: allow more of them")?
            }
            ParseErrorKind::ContentFilter => {
                f.write_str("the model's text was cut by the content filter")?;
            }
        }
        if !self.0.text.is_empty() {
            write!(f, ", in {}", self.0.text)?;
        }
        if let Some(json) = &self.0.json {
            use serde_json::error::Category;
            f.write_str(match json.classify() {
                Category::Data => ": a value does not fit",
                Category::Eof => ": it ends too early",
                Category::Syntax | Category::Io => ": it is no JSON",
            })?;
            if !self.0.path.is_empty() {
                write!(f, " at `{}`", self.0.path)?;
            }
            write!(f, " (line {}, column {})", json.line(), json.column())?;
        }
        Ok(())
    }
}

impl fmt::Debug for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ParseError")
            .field("kind", &self.0.kind)
            .field("text", &self.0.text)
            .field("path", &self.0.path)
            .field("request_id", &self.request_id())
            .finish_non_exhaustive()
    }
}

impl StdError for ParseError {}
