//! JSON that is not whole yet.

use serde_json::Value;

/// The value that the beginning of a JSON text is so far: open texts, lists and objects are
/// closed, and what cannot be told yet is left out. `None` where nothing can be told, and for what
/// is no JSON. A text that is whole gives its value.
///
/// The work is linear in the text, so call it now and then while a text grows, not for each byte.
///
/// ```
/// use openai_kit::structured::partial_json;
///
/// let value = partial_json(r#"{"city":"Os"#);
/// assert_eq!(value, Some(serde_json::json!({"city": "Os"})));
/// assert_eq!(partial_json(r#"{"city":"Oslo","da"#), Some(serde_json::json!({"city": "Oslo"})));
/// ```
#[must_use]
pub fn partial_json(text: &str) -> Option<Value> {
    serde_json::from_str(text)
        .ok()
        .or_else(|| serde_json::from_str(&completed(text)?).ok())
}

/// What is expected next in a list or an object.
#[derive(Clone, Copy, PartialEq)]
enum Next {
    /// A value, or the end of an empty list.
    Value,
    /// A key, or the end of an empty object.
    Key,
    Colon,
    /// A comma, or the end.
    Comma,
}

/// The text up to where its last value can be told, with what is open closed.
fn completed(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let mut open: Vec<u8> = Vec::new();
    let mut next = Next::Value;
    // Up to here all is whole values, with so many lists and objects open.
    let (mut whole, mut depth) = (0, 0);
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b' ' | b'\t' | b'\r' | b'\n' => at += 1,
            b'{' | b'[' if next == Next::Value => {
                let (close, then) = match byte {
                    b'{' => (b'}', Next::Key),
                    _ => (b']', Next::Value),
                };
                open.push(close);
                if open.len() > 128 {
                    return None;
                }
                next = then;
                at += 1;
                (whole, depth) = (at, open.len());
            }
            b'}' | b']' => {
                if open.pop() != Some(*byte) {
                    return None;
                }
                next = Next::Comma;
                at += 1;
                (whole, depth) = (at, open.len());
            }
            b',' if next == Next::Comma => {
                next = match open.last()? {
                    b'}' => Next::Key,
                    _ => Next::Value,
                };
                at += 1;
            }
            b':' if next == Next::Colon => {
                next = Next::Value;
                at += 1;
            }
            b'"' => {
                let Some(end) = end_of_text(bytes, at) else {
                    match next {
                        Next::Value => return Some(close_text(text, at, &open)),
                        // A key says nothing without its value.
                        Next::Key => break,
                        Next::Colon | Next::Comma => return None,
                    }
                };
                next = match next {
                    Next::Key => Next::Colon,
                    Next::Value => Next::Comma,
                    Next::Colon | Next::Comma => return None,
                };
                at = end;
                if next == Next::Comma {
                    (whole, depth) = (at, open.len());
                }
            }
            _ if next == Next::Value => {
                let rest = bytes.get(at..)?;
                let long = rest.iter().take_while(|byte| is_plain(**byte)).count();
                if long == 0 {
                    return None;
                }
                at += long;
                next = Next::Comma;
                // At the very end a number may go on, and a word may be half.
                let ends = at < bytes.len();
                let word = text.get(at - long..at)?;
                if ends || matches!(word, "true" | "false" | "null") {
                    (whole, depth) = (at, open.len());
                } else if !begins_a_value(word) {
                    return None;
                }
            }
            _ => return None,
        }
    }
    let mut closed = text.get(..whole)?.to_owned();
    close(&mut closed, open.get(..depth.min(open.len()))?);
    Some(closed)
}

fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+' | b'.')
}

fn begins_a_value(word: &str) -> bool {
    let is_number = word.starts_with(|c: char| c == '-' || c.is_ascii_digit());
    is_number
        || ["true", "false", "null"]
            .iter()
            .any(|whole| whole.starts_with(word))
}

/// Behind the closing quote of the text that begins here.
fn end_of_text(bytes: &[u8], start: usize) -> Option<usize> {
    let mut at = start + 1;
    loop {
        match bytes.get(at)? {
            b'"' => return Some(at + 1),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
}

/// Closes a text value that is open, without an escape that is cut.
fn close_text(text: &str, start: usize, open: &[u8]) -> String {
    let bytes = text.as_bytes();
    let mut end = start + 1;
    let mut at = end;
    while let Some(byte) = bytes.get(at) {
        at += match (byte, bytes.get(at + 1)) {
            (b'\\', Some(b'u')) => 6,
            (b'\\', _) => 2,
            _ => 1,
        };
        if at <= bytes.len() {
            end = at;
        }
    }
    // The first half of a pair waits for the second one.
    if let Some(half) = end.checked_sub(6).and_then(|from| text.get(from..end))
        && let Some(digits) = half.strip_prefix("\\u")
        && u16::from_str_radix(digits, 16).is_ok_and(|unit| (0xD800..0xDC00).contains(&unit))
    {
        end -= 6;
    }
    let mut closed = text.get(..end).unwrap_or_default().to_owned();
    closed.push('"');
    close(&mut closed, open);
    closed
}

fn close(text: &mut String, open: &[u8]) {
    text.extend(open.iter().rev().map(|close| char::from(*close)));
}
