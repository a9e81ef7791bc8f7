//! Replies of success into values, and all others into errors.

use bytes::Bytes;
use openai_kit_types::json::{self, Node};
use serde::de::DeserializeOwned;

use super::trace;
use crate::{
    error::{DecodeError, Error},
    reply::{Head, RawReply, request_id},
    transport::ReplyBody,
};

/// Whether the reply says that it is JSON.
pub(crate) fn is_json(raw: &RawReply) -> bool {
    let media = raw.head.headers.get(http::header::CONTENT_TYPE);
    let media = media.and_then(|media| media.to_str().ok()).unwrap_or("");
    let media = media.split_once(';').map_or(media, |(media, _)| media);
    media.trim().to_ascii_lowercase().ends_with("json")
}

/// What was read within the attempt.
fn parts(raw: RawReply) -> (Head, Bytes) {
    let body = match raw.body {
        ReplyBody::Bytes(bytes) => bytes,
        ReplyBody::Stream(_) => Bytes::new(),
    };
    (raw.head, body)
}

/// Reads JSON into a value that is still at its default, whatever the content type says.
pub(crate) fn json(raw: RawReply, strict: bool, value: &mut dyn Node) -> Result<(), Error> {
    let span = raw.span.clone();
    let (head, body) = parts(raw);
    if let Err(error) = json::read_reply(&body, value, request_id(&head.headers)) {
        return Err(DecodeError::new(head, body, "JSON of the expected kind", error).into());
    }
    if strict {
        let issues = json::issues(value);
        if !issues.is_empty() {
            let issues: Vec<String> = issues.iter().map(ToString::to_string).collect();
            let text = issues.join("; ");
            return Err(DecodeError::new(head, body, "reply that `strict` allows", text).into());
        }
    }
    trace::reply(&span, value);
    Ok(())
}

/// Reads JSON into a type of the user's. An empty body is null.
pub(crate) fn serde<T: DeserializeOwned>(raw: RawReply) -> Result<T, Error> {
    let (head, body) = parts(raw);
    let text: &[u8] = if body.is_empty() { b"null" } else { &body };
    serde_json::from_slice(text)
        .map_err(|error| DecodeError::new(head, body, "JSON of the expected kind", error).into())
}

/// Reads text.
pub(crate) fn text(raw: RawReply) -> Result<String, Error> {
    let (head, body) = parts(raw);
    match std::str::from_utf8(&body) {
        Ok(text) => Ok(text.to_owned()),
        Err(error) => Err(DecodeError::new(head, body, "text", error).into()),
    }
}
