//! Equality and `Debug` of all types, over what the codec sees.

use std::fmt;

use super::{
    Node, RawJson, Shape,
    node::{Object, View, leftovers},
    reader::{Fault, Reader},
    write,
};

/// Whether two values of one type are equal.
pub(crate) fn equal(left: &dyn Node, right: &dyn Node) -> bool {
    views(left.view(), right.view())
}

fn views(left: View<'_>, right: View<'_>) -> bool {
    match (left, right) {
        (View::Absent, View::Absent) | (View::Null, View::Null) => true,
        (View::Present(left), View::Present(right)) => equal(left, right),
        // The field of a constant: leftovers are compared with the whole object.
        (View::Leftovers(_), View::Leftovers(_)) => true,
        (View::Bool(left), View::Bool(right)) => left == right,
        (View::Int(left), View::Int(right)) => left == right,
        (View::Float(left), View::Float(right)) => left == right,
        (View::Text(left), View::Text(right)) => left == right,
        (View::Choice(left, _), View::Choice(right, _)) => left == right,
        (View::Raw(left), View::Raw(right)) => left == right,
        (View::Unknown(left, _), View::Unknown(right, _)) => left == right,
        (View::Custom(left), View::Custom(right)) => left.json() == right.json(),
        (View::Object(shape, left), View::Object(other, right)) => {
            shape.name == other.name && objects(shape, left, right)
        }
        (View::Map(left), View::Map(right)) => {
            let (mut these, mut those) = (Vec::new(), Vec::new());
            left.each(&mut |key, node| these.push((key, node)));
            right.each(&mut |key, node| those.push((key, node)));
            these.len() == those.len()
                && these
                    .iter()
                    .zip(&those)
                    .all(|(this, that)| this.0 == that.0 && equal(this.1, that.1))
        }
        (View::List(left), View::List(right)) => {
            let mut index = 0;
            loop {
                match (left.item(index), right.item(index)) {
                    (None, None) => return true,
                    (Some(this), Some(that)) if equal(this, that) => index += 1,
                    _ => return false,
                }
            }
        }
        _ => false,
    }
}

fn objects(shape: &Shape, left: &dyn Object, right: &dyn Object) -> bool {
    leftovers(left) == leftovers(right)
        && (0..shape.keys.len()).all(|index| equal(left.field(index), right.field(index)))
}

/// Writes a value as derived `Debug` would, without the fields that are not there.
pub(crate) fn debug(node: &dyn Node, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Debug::fmt(&Shown(node), f)
}

struct Shown<'a>(&'a dyn Node);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.view() {
            View::Absent => f.write_str("None"),
            View::Present(node) => Shown(node).fmt(f),
            View::Null => f.write_str("Null"),
            View::Bool(truth) => truth.fmt(f),
            View::Int(int) => int.fmt(f),
            View::Float(number) => number.fmt(f),
            View::Text(text) | View::Choice(text, _) => fmt::Debug::fmt(text, f),
            View::Raw(json) => json.fmt(f),
            View::Unknown(json, why) => f
                .debug_tuple("Unknown")
                .field(&Masked(json))
                .field(&why)
                .finish(),
            View::Custom(custom) => custom.json().fmt(f),
            View::List(list) => {
                let mut shown = f.debug_list();
                let mut index = 0;
                while let Some(item) = list.item(index) {
                    shown.entry(&Shown(item));
                    index += 1;
                }
                shown.finish()
            }
            View::Map(map) => {
                let mut shown = f.debug_map();
                map.each(&mut |key, node| {
                    shown.entry(&key, &Shown(node));
                });
                shown.finish()
            }
            View::Object(shape, object) => show_object(shape, object, f),
            View::Leftovers(_) => Ok(()),
        }
    }
}

fn show_object(shape: &Shape, object: &dyn Object, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let leftovers = leftovers(object);
    let name = shape.name.rsplit('.').next().unwrap_or(shape.name);
    let mut shown = f.debug_struct(name);
    for (index, key) in shape.keys.iter().enumerate() {
        let field = object.field(index);
        if key.constant.is_some() || matches!(field.view(), View::Absent) {
            continue;
        }
        if key.secret {
            shown.field(key.name, &HIDDEN);
        } else {
            shown.field(key.name, &Shown(field));
        }
    }
    for (key, json) in leftovers.iter() {
        if secret_by_name(key) {
            shown.field(key, &HIDDEN);
        } else {
            shown.field(key, &Masked(json));
        }
    }
    shown.finish_non_exhaustive()
}

/// Stands for a secret.
const HIDDEN: fmt::Arguments<'_> = format_args!("[hidden]");

/// Unknown JSON without what its keys say is secret.
struct Masked<'a>(&'a RawJson);

impl fmt::Debug for Masked<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        match mask(&mut Reader::new(self.0.as_str()), &mut text) {
            Ok(()) => f.write_str(&text),
            Err(_) => HIDDEN.fmt(f),
        }
    }
}

/// Copies a value, with secrets hidden. Kept JSON is nested at most as deep as the reader allows.
fn mask(reader: &mut Reader<'_>, out: &mut String) -> Result<(), Fault> {
    let (open, close) = match reader.peek()? {
        b'{' => ('{', b'}'),
        b'[' => ('[', b']'),
        _ => {
            out.push_str(reader.skip()?);
            return Ok(());
        }
    };
    out.push(open);
    let mut more = reader.enter(close)?;
    while more {
        let secret = if close == b'}' {
            let key = reader.key()?;
            write::text(&key, out);
            out.push(':');
            secret_by_name(&key)
        } else {
            false
        };
        if secret {
            reader.skip()?;
            out.push_str("[hidden]");
        } else {
            mask(reader, out)?;
        }
        more = reader.more(close)?;
        if more {
            out.push(',');
        }
    }
    out.push(char::from(close));
    Ok(())
}

/// Whether a key that no type knows may hold a secret.
fn secret_by_name(key: &str) -> bool {
    let key = key.to_ascii_lowercase();
    let whole = ["headers", "env", "cookie", "set-cookie"];
    let parts = [
        "secret",
        "password",
        "authorization",
        "credential",
        "api_key",
        "api-key",
        "apikey",
        "private_key",
    ];
    key.ends_with("token")
        || whole.contains(&key.as_str())
        || parts.iter().any(|part| key.contains(part))
}
