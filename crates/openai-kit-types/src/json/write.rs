//! Values into JSON text, compact.

use std::fmt::Write as _;

use super::{
    Leftovers, Node, RawJson, Shape,
    leftovers::Leftover,
    node::{Object, Place, View, leftovers},
};

/// The JSON of a value, compact.
#[must_use]
pub fn to_string(node: &dyn Node) -> String {
    let mut out = String::new();
    value(node.view(), &mut out);
    out
}

/// The JSON of a value as the codec sees it.
#[must_use]
pub fn view_to_string(view: View<'_>) -> String {
    let mut out = String::new();
    value(view, &mut out);
    out
}

/// The same as bytes.
#[must_use]
pub fn to_vec(node: &dyn Node) -> Vec<u8> {
    to_string(node).into_bytes()
}

/// The part of an operation's parameters that goes into the body, as JSON.
#[must_use]
pub fn body(params: &dyn Node) -> String {
    let mut out = String::with_capacity(256);
    match params.view() {
        View::Object(shape, params) => {
            object(shape, params, &mut out, |place| place == Place::Body)
        }
        // The parameters of a few operations are a union, and all of them go into the body.
        view => value(view, &mut out),
    }
    out
}

pub(super) fn value(view: View<'_>, out: &mut String) {
    match view {
        View::Absent | View::Null | View::Leftovers(_) => out.push_str("null"),
        View::Present(node) => value(node.view(), out),
        View::Bool(truth) => out.push_str(if truth { "true" } else { "false" }),
        View::Int(int) => integer(int, out),
        View::Float(number) => float(number, out),
        View::Text(string) | View::Choice(string, _) => text(string, out),
        View::Raw(json) | View::Unknown(json, _) => out.push_str(json.as_str()),
        View::Object(shape, target) => object(shape, target, out, |_| true),
        View::Map(target) => {
            let mut separator = '{';
            target.each(&mut |name, node| {
                key(name, &mut separator, out);
                value(node.view(), out);
            });
            out.push_str(if separator == '{' { "{}" } else { "}" });
        }
        View::List(target) => {
            out.push('[');
            let mut index = 0;
            while let Some(item) = target.item(index) {
                if index > 0 {
                    out.push(',');
                }
                value(item.view(), out);
                index += 1;
            }
            out.push(']');
        }
        View::Custom(custom) => out.push_str(custom.json().as_str()),
    }
}

fn key(name: &str, separator: &mut char, out: &mut String) {
    out.push(*separator);
    *separator = ',';
    text(name, out);
    out.push(':');
}

/// A key of a shape, which has nothing to escape.
fn known_key(name: &str, separator: &mut char, out: &mut String) {
    out.push(*separator);
    *separator = ',';
    out.push('"');
    out.push_str(name);
    out.push_str("\":");
}

fn object(shape: &Shape, target: &dyn Object, out: &mut String, wanted: impl Fn(Place) -> bool) {
    let leftovers = leftovers(target);
    let mut separator = '{';
    for (index, known) in shape.keys.iter().enumerate() {
        if !wanted(known.place) || leftovers.get(known.name).is_some() {
            continue;
        }
        match written(shape, target, leftovers, index) {
            Written::Nothing => {}
            Written::Constant(constant) => {
                known_key(known.name, &mut separator, out);
                text(constant, out);
            }
            Written::Raw(json) => {
                known_key(known.name, &mut separator, out);
                out.push_str(json);
            }
            Written::Value(view) => {
                known_key(known.name, &mut separator, out);
                value(view, out);
            }
        }
    }
    for (name, json) in leftovers.iter() {
        key(name, &mut separator, out);
        out.push_str(json.as_str());
    }
    out.push_str(if separator == '{' { "{}" } else { "}" });
}

/// Whether a key of an object is written.
#[must_use]
pub fn is_written(shape: &Shape, target: &dyn Object, name: &str) -> bool {
    let leftovers = leftovers(target);
    let known = shape.keys.iter().position(|key| key.name == name);
    let written = |index| !matches!(written(shape, target, leftovers, index), Written::Nothing);
    leftovers.get(name).is_some() || known.is_some_and(written)
}

/// What is written for one known key.
pub(super) enum Written<'a> {
    Nothing,
    Constant(&'static str),
    Raw(&'a str),
    Value(View<'a>),
}

/// A leftover stands for its field as long as the field holds its default.
pub(super) fn written<'a>(
    shape: &Shape,
    target: &'a dyn Object,
    leftovers: &'a Leftovers,
    index: usize,
) -> Written<'a> {
    let Some(known) = shape.keys.get(index) else {
        return Written::Nothing;
    };
    let leftover = leftovers.of_key(index);
    if let Some(leftover) = leftover
        && (known.constant.is_some() || is_default(target.field(index).view()))
    {
        return match leftover {
            Leftover::Absent => Written::Nothing,
            Leftover::Null => Written::Raw("null"),
            Leftover::Misfit(json) => Written::Raw(json.as_str()),
        };
    }
    if let Some(text) = known.constant {
        return Written::Constant(text);
    }
    match target.field(index).view() {
        View::Absent if known.required && known.nullable => Written::Raw("null"),
        View::Absent => Written::Nothing,
        view => Written::Value(view),
    }
}

/// Whether a value is what its type starts with. A place that can be without a value and has one,
/// whatever it is, does not hold its default.
pub(super) fn is_default(view: View<'_>) -> bool {
    match view {
        View::Absent => true,
        View::Leftovers(leftovers) => leftovers.is_empty(),
        View::Null | View::Present(_) => false,
        View::Bool(truth) => !truth,
        View::Int(int) => int == 0,
        View::Float(number) => number == 0.0,
        View::Text(text) | View::Choice(text, _) => text.is_empty(),
        View::Raw(json) | View::Unknown(json, _) => json.is_null(),
        View::List(list) => list.item(0).is_none(),
        View::Map(map) => {
            let mut empty = true;
            map.each(&mut |_, _| empty = false);
            empty
        }
        View::Object(shape, object) => {
            let leftovers = leftovers(object);
            let mut fields = (0..shape.keys.len()).map(|index| object.field(index).view());
            leftovers.is_empty() && fields.all(is_default)
        }
        View::Custom(custom) => custom.is_default(),
    }
}

fn integer(int: i64, out: &mut String) {
    // Writing to a string cannot fail.
    let _ = write!(out, "{int}");
}

/// Whole floats are written without a fraction; JSON has no infinities, which become null.
fn float(number: f64, out: &mut String) {
    let _ = if !number.is_finite() {
        out.write_str("null")
    } else if number.fract() == 0.0
        && number.abs() < 1e15
        && !(number == 0.0 && number.is_sign_negative())
    {
        write!(out, "{number}")
    } else {
        write!(out, "{number:?}")
    };
}

pub(super) fn text(string: &str, out: &mut String) {
    out.push('"');
    let mut rest = string;
    while let Some((before, byte, after)) = split_at_escaped(rest) {
        out.push_str(before);
        rest = after;
        match byte {
            b'"' => out.push_str("\\\""),
            b'\\' => out.push_str("\\\\"),
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            b'\t' => out.push_str("\\t"),
            _ => {
                let _ = write!(out, "\\u{byte:04x}");
            }
        }
    }
    out.push_str(rest);
    out.push('"');
}

/// Splits a text at the first byte that JSON wants escaped.
fn split_at_escaped(string: &str) -> Option<(&str, u8, &str)> {
    let bytes = string.as_bytes();
    let (words, _) = bytes.as_chunks::<8>();
    let plain = words.iter().take_while(|word| is_plain(**word)).count() * 8;
    let mut rest = bytes.iter().enumerate().skip(plain);
    let (at, byte) = rest.find(|(_, byte)| is_escaped(**byte))?;
    Some((string.get(..at)?, *byte, string.get(at + 1..)?))
}

fn is_escaped(byte: u8) -> bool {
    byte < 0x20 || byte == b'"' || byte == b'\\'
}

/// Whether none of eight bytes wants to be escaped, asked of all at once.
fn is_plain(word: [u8; 8]) -> bool {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let word = u64::from_le_bytes(word);
    // The high bit of a byte is set where that byte is below `limit`, which is at most 0x80.
    let below = |word: u64, limit: u64| word.wrapping_sub(ONES * limit) & !word;
    let equals = |byte: u8| below(word ^ (ONES * u64::from(byte)), 1);
    (below(word, 0x20) | equals(b'"') | equals(b'\\')) & HIGH == 0
}

impl From<&dyn Node> for RawJson {
    fn from(node: &dyn Node) -> Self {
        Self::of(node)
    }
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn every_byte_is_escaped_wherever_it_stands() {
        let bytes = (0_u8..0x80).map(char::from);
        for wanted in bytes.chain(['\u{80}', 'é', '\u{2028}', '😀']) {
            for before in 0..18 {
                let string = format!("{}{wanted}after it", "x".repeat(before));
                let mut out = String::new();
                text(&string, &mut out);
                let read: String = serde_json::from_str(&out).unwrap();
                assert_eq!(read, string);
                let same = !matches!(wanted, '\u{8}' | '\u{c}');
                assert_eq!(out == serde_json::to_string(&string).unwrap(), same);
            }
        }
    }
}
