//! Equality and `Debug` of all types, over what the codec sees.

use std::fmt;

use super::{
    Node, Shape,
    node::{Object, View, leftovers},
};

/// Whether two values of one type are equal.
pub(crate) fn equal(left: &dyn Node, right: &dyn Node) -> bool {
    views(left.view(), right.view())
}

fn views(left: View<'_>, right: View<'_>) -> bool {
    match (left, right) {
        (View::Absent, View::Absent) | (View::Null, View::Null) => true,
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
            View::Null => f.write_str("Null"),
            View::Bool(truth) => truth.fmt(f),
            View::Int(int) => int.fmt(f),
            View::Float(number) => number.fmt(f),
            View::Text(text) | View::Choice(text, _) => fmt::Debug::fmt(text, f),
            View::Raw(json) => json.fmt(f),
            View::Unknown(json, why) => f.debug_tuple("Unknown").field(json).field(&why).finish(),
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
        if key.constant.is_none() && !matches!(field.view(), View::Absent) {
            shown.field(key.name, &Shown(field));
        }
    }
    for (key, json) in leftovers.iter() {
        shown.field(key, json);
    }
    shown.finish_non_exhaustive()
}
