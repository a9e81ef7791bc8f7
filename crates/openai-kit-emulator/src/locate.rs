//! Places in values and in types, by paths such as `tools[0].name`.

use openai_kit_types::{
    json::{Fill, Node, Slot},
    operation::Type,
};
use serde_json::Value;

enum Step<'a> {
    Key(&'a str),
    Index(usize),
}

/// The steps of a path; keys that need quotes are the rest of their step.
fn steps(path: &str) -> Vec<Step<'_>> {
    let mut steps = Vec::new();
    let mut rest = path;
    while !rest.is_empty() {
        if let Some(quoted) = rest.strip_prefix("[\"") {
            let end = quoted.find("\"]").unwrap_or(quoted.len());
            steps.push(Step::Key(&quoted[..end]));
            rest = quoted.get(end + 2..).unwrap_or_default();
        } else if let Some(index) = rest.strip_prefix('[') {
            let end = index.find(']').unwrap_or(index.len());
            steps.push(Step::Index(index[..end].parse().unwrap_or(usize::MAX)));
            rest = index.get(end + 1..).unwrap_or_default();
        } else {
            let key = rest.strip_prefix('.').unwrap_or(rest);
            let end = key.find(['.', '[']).unwrap_or(key.len());
            steps.push(Step::Key(&key[..end]));
            rest = &key[end..];
        }
    }
    steps
}

/// The value at a path.
pub(crate) fn value<'a>(root: &'a Value, path: &str) -> Option<&'a Value> {
    steps(path).iter().try_fold(root, |value, step| match step {
        Step::Key(key) => value.get(key),
        Step::Index(index) => value.get(index),
    })
}

/// The kind of a value, in the API's words.
pub(crate) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(number) if number.is_f64() => "a decimal number",
        Value::Number(_) => "an integer",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

/// The kind that a type wants at a path. None where a union leaves it open.
pub(crate) fn wanted(ty: Type, path: &str) -> Option<&'static str> {
    at(ty, path, |slot| match slot {
        Slot::Bool(_) => Some("a boolean"),
        Slot::Int(_) => Some("an integer"),
        Slot::Float(_) => Some("a number"),
        Slot::Text(_) | Slot::Choice(..) => Some("a string"),
        Slot::Object(..) | Slot::Map(_) => Some("an object"),
        Slot::List(_) => Some("an array"),
        _ => None,
    })
}

/// The texts that a type lists at a path. Empty where a union leaves it open.
pub(crate) fn known(ty: Type, path: &str) -> &'static [&'static str] {
    at(ty, path, |slot| match slot {
        Slot::Choice(_, known) => Some(known),
        _ => None,
    })
    .unwrap_or_default()
}

/// The text that a key of a type always has.
pub(crate) fn constant(ty: Type, path: &str) -> Option<&'static str> {
    let (parent, key) = path.rsplit_once('.').unwrap_or(("", path));
    at(ty, parent, |slot| match slot {
        Slot::Object(shape, _) => shape.keys.iter().find(|known| known.name == key)?.constant,
        _ => None,
    })
}

fn at<T>(ty: Type, path: &str, with: impl FnOnce(Slot<'_>) -> Option<T>) -> Option<T> {
    let mut root = ty.default_value();
    walk(&mut *root, &steps(path), with)
}

fn walk<T>(
    node: &mut dyn Node,
    steps: &[Step<'_>],
    with: impl FnOnce(Slot<'_>) -> Option<T>,
) -> Option<T> {
    let slot = node.slot(Fill::Value);
    let Some((step, rest)) = steps.split_first() else {
        return with(slot);
    };
    match (slot, step) {
        (Slot::Object(shape, object), Step::Key(key)) => {
            let index = shape.keys.iter().position(|known| known.name == *key)?;
            walk(object.field_mut(index), rest, with)
        }
        (Slot::Map(map), Step::Key(key)) => walk(map.entry(key), rest, with),
        (Slot::List(list), Step::Index(_)) => walk(list.push(), rest, with),
        _ => None,
    }
}
