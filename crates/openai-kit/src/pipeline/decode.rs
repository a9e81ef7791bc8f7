//! Replies of success into values, and all others into errors.

use bytes::Bytes;
use openai_kit_types::json::{self, Node};
use serde::de::DeserializeOwned;

use super::trace;
use crate::{
    error::{DecodeError, Error},
    reply::{Head, RawReply},
    transport::ReplyBody,
};

/// Whether the reply is an object, as far as its first byte tells.
pub(crate) fn starts_object(raw: &RawReply) -> bool {
    match &raw.body {
        ReplyBody::Bytes(bytes) => bytes.trim_ascii_start().first() == Some(&b'{'),
        ReplyBody::Stream(_) => false,
    }
}

/// What was read within the attempt.
fn parts(raw: RawReply) -> (Head, Bytes) {
    let body = match raw.body {
        ReplyBody::Bytes(bytes) => bytes,
        ReplyBody::Stream(_) => Bytes::new(),
    };
    (raw.head, body)
}

/// Reads JSON into a value that is still at its default, whatever the content type says, and gives
/// back what came beside it.
pub(crate) fn json(raw: RawReply, strict: bool, value: &mut dyn Node) -> Result<Head, Error> {
    let span = raw.span.clone();
    let (head, body) = parts(raw);
    if let Err(error) = json::read_reply(&body, value, head.request_id()) {
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
    Ok(head)
}

/// Reads JSON into a type of the user's. An empty body is null.
pub(crate) fn serde<T: DeserializeOwned>(raw: RawReply) -> Result<T, Error> {
    let (head, body) = parts(raw);
    let text: &[u8] = if body.is_empty() { b"null" } else { &body };
    serde_json::from_slice(text).map_err(|error| {
        let error = unquoted(&error.to_string());
        DecodeError::new(head, body, "JSON of the expected kind", error).into()
    })
}

/// What serde says is wrong, without the texts of the reply that it quotes: they may be private.
fn unquoted(error: &str) -> String {
    match (error.find('"'), error.rfind('"')) {
        (Some(first), Some(last)) if first < last => {
            let (before, _) = error.split_at(first);
            let (_, after) = error.split_at(last);
            format!("{before}\"…{after}")
        }
        _ => error.to_owned(),
    }
}

/// Reads text.
pub(crate) fn text(raw: RawReply) -> Result<String, Error> {
    let (head, body) = parts(raw);
    match std::str::from_utf8(&body) {
        Ok(text) => Ok(text.to_owned()),
        Err(error) => Err(DecodeError::new(head, body, "text", error).into()),
    }
}

#[cfg(test)]
mod tests {
    use super::unquoted;

    #[test]
    fn errors_do_not_repeat_texts_of_a_reply() {
        for text in [r#""sk-secret""#, r#""a \" sk-secret""#] {
            let error = serde_json::from_str::<u8>(text).unwrap_err().to_string();
            let shown = unquoted(&error);
            assert!(!shown.contains("secret"), "{shown}");
            assert!(shown.starts_with(r#"invalid type: string "…", expected u8 at line 1"#));
        }
        assert_eq!(unquoted("missing field `x`"), "missing field `x`");
    }
}
